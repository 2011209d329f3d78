package dev.muster.incidents.incident;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many incidents are open, by status and by severity; those in triage may have none. */
record IncidentCounts(
        @Schema(examples = "{\"triage\":0,\"investigating\":2,\"fixing\":1,\"monitoring\":0}")
        Map<String, Long> status,

        @Schema(examples = "{\"SEV1\":1,\"SEV2\":2,\"SEV3\":0,\"SEV4\":0,\"SEV5\":0}")
        Map<String, Long> severity) {}
