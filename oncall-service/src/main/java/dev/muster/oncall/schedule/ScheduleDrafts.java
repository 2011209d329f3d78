package dev.muster.oncall.schedule;

import dev.muster.chassis.problem.Faults;
import dev.muster.oncall.directory.Directory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what somebody wants, looks up whom it names, and refuses it once with every fault. */
@ApplicationScoped
class ScheduleDrafts {

    private final Directory directory;

    ScheduleDrafts(Directory directory) {
        this.directory = directory;
    }

    Uni<Draft> read(WriteSchedule wanted) {
        var faults = new Faults();
        var name = wanted.name(faults);
        var definition = wanted.definition(faults);
        var reason = wanted.reason(faults);
        return requireTeam(wanted.teamId(), faults.at("teamId"))
                .chain(() -> requirePeople(wanted.mentions(faults)))
                .invoke(faults::refuseIfAny)
                .map(checked -> new Draft(name, wanted.teamId(), definition, reason));
    }

    Uni<OverrideDraft> read(WriteOverride wanted, Instant now) {
        var faults = new Faults();
        var interval = wanted.interval(now, faults);
        var reason = wanted.reason(faults);
        return requirePeople(wanted.mentions(faults))
                .invoke(faults::refuseIfAny)
                .map(checked -> new OverrideDraft(interval, wanted.personId(), wanted.replacesPersonId(), reason));
    }

    private Uni<Void> requireTeam(UUID teamId, Faults place) {
        return teamId == null
                ? Uni.createFrom().voidItem()
                : directory
                        .team(teamId)
                        .invoke(team -> {
                            if (team.isEmpty()) {
                                place.add("There is no such team");
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<Void> requirePeople(List<Mention> mentions) {
        var ids = mentions.stream().map(Mention::personId).collect(Collectors.toSet());
        return directory
                .people(ids)
                .invoke(people -> mentions.stream()
                        .filter(mention -> !people.containsKey(mention.personId()))
                        .forEach(mention -> mention.place().add("There is no person " + mention.personId())))
                .replaceWithVoid();
    }
}
