package dev.muster.chassis.change;

import dev.muster.chassis.problem.Faults;
import dev.muster.chassis.storage.NewestFirst;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which proposed changes are asked for. */
public class ChangeFilter {

    @QueryParam("state")
    @Parameter(schema = @Schema(enumeration = {"proposed", "accepted", "declined"}))
    String state;

    @QueryParam("target")
    @Parameter(description = "Those of one kind of thing")
    String target;

    @QueryParam("ref")
    @Parameter(description = "Those about one record", schema = @Schema(implementation = UUID.class))
    String ref;

    NewestFirst narrow(NewestFirst query) {
        var faults = new Faults();
        var wantedState = given(state) == null
                ? null
                : faults.at("state").read(state, ChangeFilter::state, "Must be proposed, accepted or declined");
        var record = faults.at("ref").id(ref);
        faults.refuseIfAny();
        return query.and("state = :state", "state", wantedState)
                .and("target = :target", "target", given(target))
                .and("ref = :ref", "ref", record);
    }

    private static ChangeState state(String word) {
        return ChangeState.of(word).orElseThrow(IllegalArgumentException::new);
    }

    private static String given(String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
