package dev.muster.oncall.paging;

import dev.muster.oncall.contact.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "A call for help",
        examples =
                "{\"title\":\"Checkout fails for EU cards\",\"urgency\":\"high\",\"target\":{\"type\":\"service\",\"id\":\"019b0000-0000-7000-8000-000000000001\"}}")
record StartPage(
        @NotBlank @Size(max = 500) String title,
        @Size(max = 10_000) String message,
        @NotNull Urgency urgency,
        @NotNull @Valid Recipient target,
        @Valid Subject subject) {

    /** What it is about. */
    record Subject(
            @NotBlank @Size(max = 50) String type,
            @NotNull UUID id,
            @Size(max = 2000) String url) {

        /** Of which several pages may be open at once. */
        boolean isIncident() {
            return PageSubject.INCIDENT.equals(type);
        }
    }
}
