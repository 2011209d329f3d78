package dev.muster.incidents.timeline;

import dev.muster.chassis.token.Caller;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Knows the incidents that timelines belong to. */
public interface TimelineAccess {

    /** @param pins whether the caller may pin entries of it */
    record Granted(UUID incidentId, boolean pins) {}

    /** Refused as not found where the caller may not see the incident. Joins the caller's session. */
    Uni<Granted> of(String idOrNumber, Caller by);
}
