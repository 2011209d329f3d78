package dev.muster.chassis.paging;

import dev.muster.chassis.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for: a {@code @BeanParam} of every list. */
public class PageParams {

    public static final int MOST = 200;
    public static final int USUAL = 50;

    /** Text, because a wrong type must be answered as a fault of this parameter and not as "no such resource". */
    @QueryParam("limit")
    @Parameter(
            description = "How many items at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The value of next in the previous answer")
    String cursor;

    public static PageParams of(int limit, String cursor) {
        var params = new PageParams();
        params.limit = String.valueOf(limit);
        params.cursor = cursor;
        return params;
    }

    public int limit() {
        if (limit == null || limit.isEmpty()) {
            return USUAL;
        }
        int wanted = number(limit);
        if (wanted < 1 || wanted > MOST) {
            throw Problems.invalid("limit", "Must be from 1 to " + MOST);
        }
        return wanted;
    }

    /** How many rows to read: one more than the limit tells whether the list goes on. */
    public int fetch() {
        return limit() + 1;
    }

    public Optional<Cursor> cursor() {
        return Optional.ofNullable(Cursor.decode(cursor));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Problems.unreadable("limit", "Must be a whole number from 1 to " + MOST);
        }
    }
}
