package dev.muster.incidents.incident;

import static dev.muster.incidents.incident.IncidentStatus.TRIAGE;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.storage.IdsColumn;
import dev.muster.incidents.crew.Crew;
import dev.muster.incidents.crew.CrewColumn;
import dev.muster.incidents.plan.Severity;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of an incident. What may happen to it is said in {@link Incident}; whatever reads it sees it through the
 * methods here.
 */
@MappedSuperclass
abstract class IncidentRecord {

    @Id
    UUID id;

    @Version
    int version;

    long number;
    String title;
    String description;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Enumerated(EnumType.STRING)
    IncidentKind kind;

    @Enumerated(EnumType.STRING)
    IncidentStatus status;

    Instant statusSince;

    @Convert(converter = MilestonesColumn.class)
    Map<Milestone, Instant> milestones;

    @Convert(converter = CrewColumn.class)
    Crew crew;

    @Convert(converter = IdsColumn.class)
    List<UUID> serviceIds;

    @Convert(converter = IdsColumn.class)
    List<UUID> alertIds;

    @Convert(converter = IdsColumn.class)
    List<UUID> resolvedAlertIds;

    /** Those of the alert it was made of. */
    @Convert(converter = LabelsColumn.class)
    Map<String, String> labels;

    boolean restricted;

    @Convert(converter = AccessColumn.class)
    Access access;

    /** Everybody who may see it where it is restricted, as others were last told. */
    @Convert(converter = IdsColumn.class)
    List<UUID> visibleTo;

    boolean drill;
    String declaredByType;
    String declaredById;
    Instant declaredAt;
    UUID mergedInto;
    Instant updateDueAt;

    /** The trace it was declared in, which all that follows from it stays in. */
    String traceparent;

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** As people say it: INC-42. */
    public String number() {
        return IncidentNumber.spoken(number);
    }

    public String title() {
        return title;
    }

    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    /** The severity whose level of the plan counts; none while somebody still has to judge. */
    public Optional<Severity> level() {
        return status == TRIAGE ? Optional.empty() : severity();
    }

    public IncidentKind kind() {
        return kind;
    }

    public IncidentStatus status() {
        return status;
    }

    public Crew crew() {
        return crew;
    }

    public List<UUID> serviceIds() {
        return serviceIds;
    }

    public List<UUID> alertIds() {
        return alertIds;
    }

    public Map<String, String> labels() {
        return labels;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public boolean isDrill() {
        return drill;
    }

    public Access access() {
        return access;
    }

    public Optional<Instant> milestone(Milestone milestone) {
        return Optional.ofNullable(milestones.get(milestone));
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public Actor declaredBy() {
        return new Actor(declaredByType, declaredById);
    }

    public Optional<Instant> updateDueAt() {
        return Optional.ofNullable(updateDueAt);
    }

    public String traceparent() {
        return traceparent;
    }

    /** The people in it, past and present, whoever declared it, and those called or added; teams are not counted in. */
    Set<UUID> peopleConcerned() {
        var people = new LinkedHashSet<>(crew.everybody());
        if (declaredByType.equals("person")) {
            people.add(UUID.fromString(declaredById));
        }
        people.addAll(access.pagedIds());
        people.addAll(access.personIds());
        return people;
    }
}
