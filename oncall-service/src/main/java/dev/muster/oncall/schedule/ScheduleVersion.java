package dev.muster.oncall.schedule;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** What a schedule said from an instant on, until its next version. Never changed and never removed. */
@Entity
@IdClass(ScheduleVersion.Key.class)
class ScheduleVersion {

    record Key(UUID scheduleId, int version) {}

    @Id
    UUID scheduleId;

    @Id
    int version;

    String name;
    UUID teamId;

    @Convert(converter = DefinitionColumn.class)
    ScheduleDefinition definition;

    Instant validFrom;
    String changedBy;
    String reason;

    protected ScheduleVersion() {}

    ScheduleVersion(Schedule schedule) {
        scheduleId = schedule.id;
        version = schedule.version;
        name = schedule.name;
        teamId = schedule.teamId;
        definition = schedule.definition;
        validFrom = schedule.changedAt;
        changedBy = schedule.changedBy;
        reason = schedule.reason;
    }
}
