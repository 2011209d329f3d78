package dev.muster.chassis.etag;

import dev.muster.chassis.problem.Problems;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Entity tags made of a record's version, so that an edit can say which version it was made on. */
public final class ETags {

    private ETags() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** The record as it is, with the tag of its version. */
    public static <V> RestResponse<V> tagged(V view, int version) {
        return ResponseBuilder.ok(view).header("ETag", of(version)).build();
    }

    /** Refuses an edit of an outdated version. Without {@code If-Match} any version will do. */
    public static void require(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return;
        }
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(of(version)::equals)) {
            throw Problems.preconditionFailed("This was changed since you read it and is now version " + of(version)
                    + ". Read it again, then repeat your change.");
        }
    }
}
