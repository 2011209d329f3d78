package dev.muster.oncall.schedule;

import dev.muster.chassis.problem.Faults;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record WriteLayer(
        @Schema(required = true, maxLength = 200, examples = "weeks")
        String name,

        @Schema(required = true) WriteRotation rotation,

        @Schema(description = "The hours in which the layer counts; without any it always does")
        List<WriteRestriction> restrictions) {

    private static final int MOST_RESTRICTIONS = 50;

    /** Null where anything is wrong. */
    static Layer read(WriteLayer wanted, Faults faults) {
        if (wanted == null) {
            faults.add("Required");
            return null;
        }
        var name = faults.at("name").text(wanted.name, 200);
        var rotation = WriteRotation.read(wanted.rotation, faults.at("rotation"));
        var restrictions = new ArrayList<Restriction>();
        var hours = faults.at("restrictions").list(wanted.restrictions, 0, MOST_RESTRICTIONS);
        for (int i = 0; i < hours.size(); i++) {
            restrictions.add(WriteRestriction.read(
                    hours.get(i), faults.at("restrictions").at(i)));
        }
        return faults.isEmpty() ? new Layer(name, rotation, restrictions) : null;
    }
}
