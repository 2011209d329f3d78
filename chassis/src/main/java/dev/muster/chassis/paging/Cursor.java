package dev.muster.chassis.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muster.chassis.problem.Problems;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a list goes on: after this row. Opaque to clients.
 *
 * @param sortKey the row's place in the list's order, as text; rows with an equal key are told apart by their id
 */
public record Cursor(String sortKey, UUID id) {

    private static final int ID_LENGTH = 36;

    public String encode() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + sortKey).getBytes(UTF_8));
    }

    /** Refuses what this suite did not hand out; with {@code null} for the start of the list, answers {@code null}. */
    public static Cursor decode(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            if (text.length() >= ID_LENGTH && text.indexOf('\0') < 0) {
                return new Cursor(text.substring(ID_LENGTH), UUID.fromString(text.substring(0, ID_LENGTH)));
            }
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static RuntimeException unknown() {
        return Problems.unreadable("cursor", "Not a cursor from a previous answer; leave it out to start from the top");
    }
}
