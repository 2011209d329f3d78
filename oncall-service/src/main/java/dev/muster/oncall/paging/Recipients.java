package dev.muster.oncall.paging;

import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.PersonRecord;
import dev.muster.oncall.directory.TeamRecord;
import dev.muster.oncall.escalation.EscalationPolicies;
import dev.muster.oncall.escalation.PolicySnapshot;
import dev.muster.oncall.escalation.Target;
import dev.muster.oncall.paging.PolicyChoice.Chosen;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Finds the policy by which a recipient is called. */
@ApplicationScoped
class Recipients {

    @Inject
    PolicyChoice choice;

    @Inject
    EscalationPolicies policies;

    @Inject
    Directory directory;

    /** Empty when there is none of this id, or they are not active. */
    Uni<Optional<Chosen>> chosen(Recipient recipient) {
        return switch (recipient.type()) {
            case SERVICE ->
                directory.service(recipient.id()).chain(found -> found.map(
                                service -> choice.of(null, service.id()).map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
            case POLICY -> policies.snapshot(recipient.id()).map(found -> found.map(Recipients::named));
            case PERSON ->
                directory.person(recipient.id()).map(found -> found.filter(PersonRecord::active)
                        .map(person -> direct(DirectPolicy.to(person))));
            case TEAM ->
                directory.team(recipient.id()).map(found -> found.map(TeamRecord::name)
                        .map(name -> direct(Target.Type.TEAM, recipient.id(), name)));
            case SCHEDULE ->
                Uni.createFrom().item(Optional.of(direct(Target.Type.SCHEDULE, recipient.id(), "a schedule")));
        };
    }

    private static Chosen named(PolicySnapshot policy) {
        return new Chosen(policy, "Asked for by name");
    }

    private static Chosen direct(Target.Type type, UUID id, String name) {
        return direct(DirectPolicy.to(new Target(type, id), name));
    }

    private static Chosen direct(PolicySnapshot policy) {
        return new Chosen(policy, "Called directly");
    }
}
