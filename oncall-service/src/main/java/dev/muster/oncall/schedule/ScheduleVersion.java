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

    @Convert(converter = DefinitionColumn.class)
    ScheduleDefinition definition;

    Instant validFrom;

    protected ScheduleVersion() {}

    ScheduleVersion(UUID scheduleId, int version, ScheduleDefinition definition, Instant validFrom) {
        this.scheduleId = scheduleId;
        this.version = version;
        this.definition = definition;
        this.validFrom = validFrom;
    }
}
