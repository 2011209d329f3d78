package dev.muster.alerts.disposition;

import dev.muster.alerts.disposition.FateStep.Ref;

/** Something decided, why, and by what: {@code ref} is null where nothing can be looked up. */
record Choice<T>(T value, String why, Ref ref) {

    FateStep step(String what) {
        return new FateStep(what, why, ref);
    }
}
