package dev.muster.console.problem;

import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Tells a service that is away from a fault of our own. */
final class Outage {
    private Outage() {}

    static boolean causedBy(Throwable failure) {
        return failure instanceof Unavailable
                || failure instanceof FaultToleranceException
                || failure instanceof ProcessingException
                || failure instanceof IOException;
    }
}
