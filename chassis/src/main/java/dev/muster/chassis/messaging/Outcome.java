package dev.muster.chassis.messaging;

import dev.muster.chassis.problem.Problem;
import java.util.Locale;

/** What became of a message. @param problem why it was refused, else null */
public record Outcome(Kind kind, Problem problem) {

    public enum Kind {
        APPLIED,
        DUPLICATE,
        REFUSED;

        public String onTheWire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Outcome APPLIED = new Outcome(Kind.APPLIED, null);
    static final Outcome DUPLICATE = new Outcome(Kind.DUPLICATE, null);

    static Outcome refused(Problem problem) {
        return new Outcome(Kind.REFUSED, problem);
    }
}
