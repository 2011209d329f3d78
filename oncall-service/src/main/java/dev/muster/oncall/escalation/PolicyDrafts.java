package dev.muster.oncall.escalation;

import dev.muster.chassis.problem.Faults;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.schedule.OnCall;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads what somebody wants, looks up whom it calls, and refuses it once with every fault. */
@ApplicationScoped
class PolicyDrafts {

    private final Directory directory;
    private final OnCall onCall;

    PolicyDrafts(Directory directory, OnCall onCall) {
        this.directory = directory;
        this.onCall = onCall;
    }

    Uni<PolicyDraft> read(WritePolicy wanted) {
        var faults = new Faults();
        var draft = wanted.draft(faults);
        return requireTeam(wanted.teamId(), faults.at("teamId"))
                .chain(() -> requireTargets(wanted.mentions(faults)))
                .invoke(faults::refuseIfAny)
                .replaceWith(draft);
    }

    private Uni<Void> requireTeam(UUID teamId, Faults place) {
        return teamId == null
                ? Uni.createFrom().voidItem()
                : exists(new Target(Target.Type.TEAM, teamId))
                        .invoke(exists -> {
                            if (!exists) {
                                place.add("There is no such team");
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<Void> requireTargets(List<Mention> mentions) {
        return Multi.createFrom()
                .iterable(mentions)
                .onItem()
                .transformToUniAndConcatenate(
                        mention -> exists(mention.target()).invoke(exists -> {
                            if (!exists) {
                                mention.place()
                                        .add("There is no such "
                                                + mention.target().type().word());
                            }
                        }))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Boolean> exists(Target target) {
        var id = target.id();
        return switch (target.type()) {
            case PERSON -> directory.person(id).map(person -> person.isPresent());
            case TEAM -> directory.team(id).map(team -> team.isPresent());
            case SCHEDULE -> onCall.exists(id);
        };
    }
}
