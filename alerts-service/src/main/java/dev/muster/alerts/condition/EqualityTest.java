package dev.muster.alerts.condition;

import java.util.Set;

/** A test every event must pass for the condition to hold: the text at {@code path} is one of {@code values}. */
public record EqualityTest(FieldPath path, Set<String> values) {

    public EqualityTest {
        values = Set.copyOf(values);
    }
}
