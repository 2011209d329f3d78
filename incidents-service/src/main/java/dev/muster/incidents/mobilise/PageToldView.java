package dev.muster.incidents.mobilise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/** What we were told of a page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PageToldView(
        UUID pageId,
        String type,
        Instant at,
        UUID personId,
        String channel,
        String role,
        int level,
        UUID policyId,
        Instant acceptedAt,
        Instant handedOverAt) {

    static PageToldView of(PageTold told) {
        return new PageToldView(
                told.pageId,
                told.type,
                told.at,
                told.personId,
                told.channel,
                told.role,
                told.level,
                told.policyId,
                told.acceptedAt,
                told.handedOverAt);
    }
}
