package dev.muster.alerts.alert;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many alerts are open, by status and by severity. Resolved ones are history and not counted. */
record AlertCounts(
        @Schema(examples = "{\"triggered\":3,\"acknowledged\":1,\"suppressed\":0,\"snoozed\":0}")
        Map<String, Long> status,

        @Schema(examples = "{\"critical\":1,\"error\":2,\"warning\":1,\"info\":0}")
        Map<String, Long> severity) {}
