package dev.muster.oncall.escalation;

import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.TeamRecord;
import dev.muster.oncall.schedule.OnCall;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Turns targets into people. */
@ApplicationScoped
public class Targets {

    private final Directory directory;
    private final OnCall onCall;

    Targets(Directory directory, OnCall onCall) {
        this.directory = directory;
        this.onCall = onCall;
    }

    /** Whom the target stands for at the instant; nobody for a gap, an empty team, and what no longer exists. */
    public Uni<List<Reached>> reached(Target target, Instant at) {
        return switch (target.type()) {
            case PERSON -> Uni.createFrom().item(people(target, Set.of(target.id())));
            case TEAM ->
                directory
                        .team(target.id())
                        .map(team ->
                                people(target, team.map(TeamRecord::memberIds).orElse(Set.of())));
            case SCHEDULE ->
                onCall.duty(target.id(), at).map(found -> found.map(duty -> duty.shift().personIds().stream()
                                .map(person -> new Reached(person, target, Optional.of(duty)))
                                .toList())
                        .orElse(List.of()));
        };
    }

    private static List<Reached> people(Target target, Collection<UUID> ids) {
        return ids.stream().map(id -> new Reached(id, target, Optional.empty())).toList();
    }
}
