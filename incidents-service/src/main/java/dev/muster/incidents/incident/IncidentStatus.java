package dev.muster.incidents.incident;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an incident stands, and where it may go from there. */
public enum IncidentStatus {
    TRIAGE,
    INVESTIGATING,
    FIXING,
    MONITORING,
    RESOLVED,
    CLOSED,
    DECLINED,
    MERGED;

    static final Set<IncidentStatus> OPEN =
            Arrays.stream(values()).filter(IncidentStatus::isOpen).collect(Collectors.toUnmodifiableSet());

    /** As written in JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Phase phase() {
        return switch (this) {
            case TRIAGE, INVESTIGATING -> Phase.DETECTION_AND_ANALYSIS;
            case FIXING -> Phase.CONTAINMENT_AND_ERADICATION;
            case MONITORING -> Phase.RECOVERY;
            case RESOLVED, CLOSED, DECLINED, MERGED -> Phase.POST_INCIDENT_ACTIVITY;
        };
    }

    /** Whether work on it goes on. */
    public boolean isOpen() {
        return switch (this) {
            case TRIAGE, INVESTIGATING, FIXING, MONITORING -> true;
            case RESOLVED, CLOSED, DECLINED, MERGED -> false;
        };
    }

    boolean mayBecome(IncidentStatus next) {
        return next().contains(next);
    }

    Set<IncidentStatus> next() {
        return switch (this) {
            case TRIAGE -> EnumSet.of(INVESTIGATING, DECLINED, MERGED);
            case INVESTIGATING -> EnumSet.of(FIXING, RESOLVED, MERGED);
            case FIXING -> EnumSet.of(INVESTIGATING, MONITORING, RESOLVED, MERGED);
            case MONITORING -> EnumSet.of(FIXING, RESOLVED, MERGED);
            case RESOLVED -> EnumSet.of(INVESTIGATING, CLOSED);
            case CLOSED -> EnumSet.of(INVESTIGATING);
            case DECLINED, MERGED -> EnumSet.noneOf(IncidentStatus.class);
        };
    }

    /** What it may become, in words; "nothing" where it is final. */
    String allowed() {
        return next().isEmpty()
                ? "nothing"
                : next().stream().map(IncidentStatus::word).collect(Collectors.joining(", "));
    }

    public static Optional<IncidentStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }
}
