package dev.muster.alerts.ingest;

import dev.muster.chassis.problem.Problem.Fault;
import java.util.List;

/** Why nothing of a request was taken. Each sender's format has its own words for it. */
record Refusal(Reason reason, List<Fault> faults) {

    enum Reason {
        NOT_JSON,
        UNKNOWN_KEY,
        INVALID,
        TOO_LARGE,
        NOT_JSON_TYPE,
        /** Too much is waiting to be stored. */
        BUSY,
        /** The database did not take it; whether it did after all is not known. */
        NOT_STORED
    }

    /** PostgreSQL itself would not have it, for a reason no check here knows. */
    static Refusal unstorable() {
        return new Refusal(Reason.INVALID, List.of(new Fault("", "holds a value that cannot be stored")));
    }

    static Refusal of(Reason reason) {
        return new Refusal(reason, List.of());
    }
}
