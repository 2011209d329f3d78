package dev.muster.incidents.subscription;

import dev.muster.chassis.mail.MailAddress;
import dev.muster.chassis.problem.Faults;
import dev.muster.incidents.catalog.Directory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = """
                {"subscriber":{"personId":"019b0000-0000-7000-8000-000000000001"},"channel":"email",\
                "match":{"minSeverity":"SEV2"}}""")
record WriteSubscription(
        @NotNull @Valid Reader subscriber,
        @NotNull Channel channel,

        @Schema(description = "All that is given must hold; without anything every incident is meant")
        Criteria match) {

    @Schema(name = "Subscriber", description = "Exactly one of these")
    record Reader(
            UUID personId,
            UUID teamId,

            @Schema(description = "A mail address outside the suite")
            String address) {}

    Criteria criteria() {
        return match == null ? Criteria.NONE : match;
    }

    void require(Directory directory) {
        var faults = new Faults();
        var at = faults.at("subscriber");
        if (Stream.of(subscriber.personId(), subscriber.teamId(), subscriber.address())
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            at.add("Exactly one of personId, teamId and address");
        }
        if (subscriber.personId() != null
                && directory.person(subscriber.personId()).isEmpty()) {
            at.at("personId").add("There is no such person");
        }
        if (subscriber.teamId() != null && directory.team(subscriber.teamId()).isEmpty()) {
            at.at("teamId").add("There is no such team");
        }
        if (subscriber.address() != null && !MailAddress.isOne(subscriber.address())) {
            at.at("address").add("Must be one plain mail address");
        }
        if (channel != Channel.EMAIL) {
            faults.at("channel").add("Only email can be had in this installation");
        }
        faults.refuseIfAny();
    }
}
