package dev.muster.oncall.paging;

import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.escalation.Level;
import dev.muster.oncall.escalation.Target;
import dev.muster.oncall.escalation.Targets;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Finds the people a level means at an instant: only active ones, each once. */
@ApplicationScoped
class Responders {

    @Inject
    Directory directory;

    @Inject
    Targets targets;

    @Inject
    LevelTurns turns;

    Uni<List<Responder>> of(Page page, Level level, Instant at) {
        if (level.mode() == Level.Mode.ALL
                || level.targets().isEmpty()
                || page.presentPolicy().id() == null) {
            return all(level.targets(), at);
        }
        return turns.next(page.presentPolicy().id(), page.level)
                .chain(turn -> firstWithAnybody(inTurn(level.targets(), turn), at));
    }

    private Uni<List<Responder>> all(List<Target> targets, Instant at) {
        return Multi.createFrom()
                .iterable(targets)
                .onItem()
                .transformToUniAndConcatenate(target -> behind(target, at))
                .collect()
                .asList()
                .map(found -> found.stream().flatMap(List::stream).toList())
                .chain(this::activeOnce);
    }

    /** A turn that falls on an empty target goes to the next. */
    private Uni<List<Responder>> firstWithAnybody(List<Target> targets, Instant at) {
        var first = targets.get(0);
        var rest = targets.subList(1, targets.size());
        return all(List.of(first), at)
                .chain(found -> found.isEmpty() && !rest.isEmpty()
                        ? firstWithAnybody(rest, at)
                        : Uni.createFrom().item(found));
    }

    private Uni<List<Responder>> behind(Target target, Instant at) {
        return targets.reached(target, at)
                .map(found -> found.stream().map(Responder::of).toList());
    }

    private static List<Target> inTurn(List<Target> targets, long turn) {
        var rotated = new ArrayList<>(targets);
        Collections.rotate(rotated, -(int) (turn % targets.size()));
        return rotated;
    }

    private Uni<List<Responder>> activeOnce(List<Responder> found) {
        var byPerson = new LinkedHashMap<UUID, Responder>();
        found.forEach(responder -> byPerson.putIfAbsent(responder.personId(), responder));
        return directory.people(byPerson.keySet()).map(people -> byPerson.values().stream()
                .filter(responder -> people.containsKey(responder.personId())
                        && people.get(responder.personId()).active())
                .toList());
    }
}
