package dev.muster.incidents.beacon;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.incidents.incident.IncidentStatus;
import dev.muster.incidents.plan.Severity;
import dev.muster.incidents.situation.Situation;
import dev.muster.incidents.update.UpdateView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Beacon")
record BeaconView(
        UUID incidentId,
        String number,
        String title,

        @Schema(description = "What is happening", examples = "Checkout fails for EU cards: a fix is under way.")
        String sentence,

        Severity severity,
        IncidentStatus status,

        @Schema(description = "When the impact started, else when it was noticed")
        Instant since,

        List<Situation.Named> services,

        @Schema(description = "Left out while nobody commands")
        Situation.Member commander,

        @Schema(description = "What is under way or about to be")
        List<String> doing,

        @Schema(description = "Left out where no update is due")
        Instant nextUpdateAt,

        @Schema(description = "The last three, the newest first")
        List<UpdateView> updates,

        boolean drill,
        String url) {

    static BeaconView of(
            Situation situation, List<UpdateView> updates, Instant nextUpdateAt, boolean drill, String url) {
        return new BeaconView(
                situation.incidentId(),
                situation.number(),
                situation.title(),
                situation.sentence(),
                situation.severity(),
                situation.status(),
                situation.since(),
                situation.services(),
                situation.commander().orElse(null),
                situation.doing(),
                nextUpdateAt,
                updates,
                drill,
                url);
    }
}
