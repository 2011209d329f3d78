package dev.muster.incidents.alert;

import dev.muster.chassis.problem.Problem.Fault;
import dev.muster.chassis.problem.Problems;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Makes sure that alerts exist before they become part of an incident. Not to be called within a transaction. */
@ApplicationScoped
public class AlertCheck {

    private static final Logger LOG = Logger.getLogger(AlertCheck.class);
    private static final int AT_ONCE = 8;

    private enum Answer {
        THERE,
        MISSING,
        NONE
    }

    /** @param pointer where the request names it, at which place of all it names */
    private record Named(UUID id, int place, String pointer) {}

    private record Answered(Named alert, Answer answer) {}

    private final AlertsPeer peer;

    AlertCheck(AlertsPeer peer) {
        this.peer = peer;
    }

    /**
     * Refuses as invalid what alerts-service does not have, or not for this caller. Where it does not answer, work goes
     * on: answers the alerts that could not be checked.
     *
     * @param alertIds null for none
     * @param pointer where the request names the list
     */
    public Uni<List<UUID>> of(List<UUID> alertIds, String pointer, String bearer) {
        var ids = Objects.requireNonNullElse(alertIds, List.<UUID>of());
        return check(
                IntStream.range(0, ids.size())
                        .filter(i -> ids.get(i) != null)
                        .mapToObj(i -> new Named(ids.get(i), i, pointer + "/" + i)),
                bearer);
    }

    /** The same for one alert. */
    public Uni<List<UUID>> of(UUID alertId, String pointer, String bearer) {
        return check(Stream.of(new Named(alertId, 0, pointer)), bearer);
    }

    private Uni<List<UUID>> check(Stream<Named> alerts, String bearer) {
        return Multi.createFrom()
                .items(alerts)
                .onItem()
                .transformToUni(alert -> ask(alert, bearer))
                .merge(AT_ONCE)
                .collect()
                .asList()
                .map(AlertCheck::judge);
    }

    private Uni<Answered> ask(Named alert, String bearer) {
        return peer.has(alert.id(), bearer)
                .map(there -> there ? Answer.THERE : Answer.MISSING)
                .onFailure()
                .invoke(failure -> LOG.warnf("Alert %s could not be checked: %s", alert.id(), failure))
                .onFailure()
                .recoverWithItem(Answer.NONE)
                .map(answer -> new Answered(alert, answer));
    }

    /** Answers arrive in any order; faults are named in that of the request. */
    private static List<UUID> judge(List<Answered> answers) {
        var all = answers.stream()
                .sorted(Comparator.comparingInt(each -> each.alert().place()))
                .toList();
        var faults = all.stream()
                .filter(each -> each.answer() == Answer.MISSING)
                .map(each -> new Fault(each.alert().pointer(), "There is no alert of this id"))
                .toList();
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return all.stream()
                .filter(each -> each.answer() == Answer.NONE)
                .map(each -> each.alert().id())
                .toList();
    }
}
