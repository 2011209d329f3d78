package dev.muster.oncall.suite;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** This service and the others of the suite. */
public final class Suite {

    /** The names of the others. They keep copies of what is owned here, take people's tokens, and follow pages. */
    public static final Set<String> OTHERS = Set.of("alerts", "incidents", "postmortem");

    /** For what no person and no other service brought about. */
    public static final Actor ONCALL = new Actor("system", "oncall");

    private Suite() {}

    /** What is told again of all records of a kind, to all but those named. */
    public static <T> Fact[] snapshot(List<T> records, Function<T, Fact> fact, Set<String> notTo) {
        String[] spared = notTo.toArray(String[]::new);
        return records.stream().map(fact).map(told -> told.notTo(spared)).toArray(Fact[]::new);
    }
}
