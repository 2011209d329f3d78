package dev.muster.alerts.condition;

import java.util.Optional;
import java.util.function.Predicate;

/** A test of one text that is cheap enough to need no CEL: for most rules it decides before CEL is asked. */
record PlainTest(FieldPath path, Predicate<Optional<String>> test) {

    boolean passes(EventFields event) {
        return test.test(event.text(path));
    }
}
