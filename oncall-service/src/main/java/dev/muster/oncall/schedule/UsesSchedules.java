package dev.muster.oncall.schedule;

import dev.muster.oncall.directory.Use;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** A feature whose records refer to schedules. What it uses cannot be removed from under it. */
public interface UsesSchedules {

    Uni<List<Use>> usesOf(UUID scheduleId);
}
