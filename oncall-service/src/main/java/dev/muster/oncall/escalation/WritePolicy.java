package dev.muster.oncall.escalation;

import dev.muster.chassis.problem.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy as somebody wants it. Texts are read here and not by the JSON parser, so that every fault is told at once. */
@Schema(examples = """
                {"name":"Checkout","teamId":null,"levels":[{"targets":[{"type":"schedule",\
                "id":"019b0000-0000-7000-8000-000000000003"}],"timeout":"PT5M"},{"targets":[{"type":"person",\
                "id":"019b0000-0000-7000-8000-000000000001"}],"timeout":"PT15M"}],"repeat":1}""")
record WritePolicy(
        @Schema(required = true, maxLength = 200) String name,

        @Schema(nullable = true, description = "The owner; without one only admins may change the policy")
        UUID teamId,

        @Schema(required = true, description = "Called one after the other")
        List<WriteLevel> levels,

        @Schema(minimum = "0", maximum = "100", defaultValue = "0", description = "How often to go through all again")
        Integer repeat,

        @Schema(nullable = true, enumeration = "catchAll", description = "What follows when nobody has answered")
        String whenExhausted,

        @Schema(nullable = true, maxLength = 1000, description = "Why it is made or changed")
        String reason) {

    static final String TO_CATCH_ALL = "catchAll";

    private static final int MOST_LEVELS = 50;
    private static final int MOST_REPEATS = 100;

    /** Null where anything is wrong. */
    PolicyDraft draft(Faults faults) {
        var readName = faults.at("name").text(name, 200);
        var wanted = faults.at("levels").list(levels, 1, MOST_LEVELS);
        var readLevels = new ArrayList<Level>();
        for (int i = 0; i < wanted.size(); i++) {
            readLevels.add(WriteLevel.read(wanted.get(i), faults.at("levels").at(i)));
        }
        var repeats = repeat == null ? Integer.valueOf(0) : faults.at("repeat").number(repeat, 0, MOST_REPEATS);
        if (whenExhausted != null && !whenExhausted.equals(TO_CATCH_ALL)) {
            faults.at("whenExhausted").add("Must be " + TO_CATCH_ALL);
        }
        var why =
                reason == null || reason.isBlank() ? null : faults.at("reason").text(reason, 1000);
        return faults.isEmpty() ? new PolicyDraft(readName, teamId, readLevels, repeats, why) : null;
    }

    /** Whom it calls, with the place where it says so; those only that are readable. */
    List<Mention> mentions(Faults faults) {
        var mentions = new ArrayList<Mention>();
        var wanted = levels == null ? List.<WriteLevel>of() : levels;
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i) != null) {
                mentions.addAll(wanted.get(i).mentions(faults.at("levels").at(i).at("targets")));
            }
        }
        return mentions;
    }
}
