package dev.muster.postmortem.catalog;

import dev.muster.chassis.copy.Copied;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** Somebody who may own a postmortem or an action, and who gets mail. */
public record CatalogPerson(UUID id, String name, String email, String timeZone, boolean active, boolean deleted)
        implements Copied {

    /** Where their mornings are; UTC when their owner told us no zone we know. */
    public ZoneId zone() {
        try {
            return timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    public boolean reachable() {
        return active && email != null && !email.isBlank();
    }
}
