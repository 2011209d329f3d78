package dev.muster.oncall.directory;

import dev.muster.chassis.problem.Problems;
import java.util.UUID;

/** Ids in query parameters. A wrong one is a fault of that parameter and not "no such resource". */
final class QueryIds {

    private QueryIds() {}

    /** Null where nothing was given. */
    static UUID parse(String parameter, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problems.unreadable(parameter, "Must be an id");
        }
    }
}
