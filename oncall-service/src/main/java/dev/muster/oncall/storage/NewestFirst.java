package dev.muster.oncall.storage;

import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.problem.Problems;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** Cursors of lists that are sorted by an instant, the newest first. */
public final class NewestFirst {

    private NewestFirst() {}

    public static Cursor cursor(Instant at, UUID id) {
        return new Cursor(at.toString(), id);
    }

    public static Instant instant(Cursor cursor) {
        try {
            return Instant.parse(cursor.sortKey());
        } catch (DateTimeParseException e) {
            throw Problems.unreadable("cursor", "Not a cursor from a previous answer of this list");
        }
    }
}
