package dev.muster.alerts.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.chassis.problem.Problem.Fault;
import java.util.List;
import java.util.UUID;

/**
 * What became of one element: an event that is stored, or faults.
 *
 * @param alertId the alert it belongs to; null when there was none to acknowledge or resolve
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Result(UUID eventId, String dedupKey, UUID alertId, List<Fault> errors) {

    static Result faulty(List<Fault> faults) {
        return new Result(null, null, null, faults);
    }
}
