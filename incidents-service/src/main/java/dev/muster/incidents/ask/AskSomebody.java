package dev.muster.incidents.ask;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.muster.chassis.problem.Faults;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.crew.IncidentRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = """
                {"to":{"personId":"019b0000-0000-7000-8000-000000000001"},"for":"diagnosis",\
                "by":"2026-03-01T03:15:00Z"}""")
record AskSomebody(
        @NotNull @Valid Asked to,

        @NotNull @JsonProperty("for") Question question,

        @NotNull @Schema(description = "Until when an answer is expected")
        Instant by) {

    @Schema(name = "Asked", description = "Exactly one of these")
    record Asked(
            UUID personId,
            IncidentRole role,

            @Schema(description = "Whoever is on call for it")
            UUID serviceId) {}

    void require(Directory directory, Instant now) {
        var faults = new Faults();
        if (Stream.of(to.personId(), to.role(), to.serviceId())
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            faults.at("to").add("Exactly one of personId, role and serviceId");
        }
        if (to.personId() != null && directory.person(to.personId()).isEmpty()) {
            faults.at("to").at("personId").add("There is no such person");
        }
        if (to.serviceId() != null && directory.service(to.serviceId()).isEmpty()) {
            faults.at("to").at("serviceId").add("There is no such service");
        }
        if (!by.isAfter(now)) {
            faults.at("by").add("Must be in the future");
        }
        faults.refuseIfAny();
    }
}
