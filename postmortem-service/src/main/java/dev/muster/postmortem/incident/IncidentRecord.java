package dev.muster.postmortem.incident;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What we read of the record of an incident, as incidents-service exports it once it is resolved. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IncidentRecord(
        Head incident,
        Level level,
        List<Entry> timeline,
        List<Held> roles,
        List<Diagnosis> diagnoses,
        List<Proposal> proposals,
        List<Update> updates) {

    public static final IncidentRecord EMPTY = new IncidentRecord(null, null, null, null, null, null, null);

    public IncidentRecord {
        timeline = timeline == null ? List.of() : List.copyOf(timeline);
        roles = roles == null ? List.of() : List.copyOf(roles);
        diagnoses = diagnoses == null ? List.of() : List.copyOf(diagnoses);
        proposals = proposals == null ? List.of() : List.copyOf(proposals);
        updates = updates == null ? List.of() : List.copyOf(updates);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Head(String description) {}

    /** What the response plan asks for at this severity. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Level(List<NamedRole> roles) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        public record NamedRole(String role) {}
    }

    /** @param kind comment, workNote, activity, alert, page, decision or update */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Entry(
            UUID id, Instant at, String kind, String type, Author actor, String text, Data data, boolean pinned) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        public record Author(String type, String id) {}

        /** @param dueAt when an update was due that is said to be overdue; null for all other entries */
        @JsonIgnoreProperties(ignoreUnknown = true)
        public record Data(Instant dueAt) {}
    }

    /** Who held which role, from when to when. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Held(String role, UUID personId, Instant from, Instant to) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Diagnosis(String symptoms, String cause, String confidence, String evidence) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Proposal(UUID id, String action, String state, Ruling decision, Result result) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        public record Ruling(UUID by, Instant at, String decision, String rationale) {}

        /** @param outcome worked, partly, no or worse */
        @JsonIgnoreProperties(ignoreUnknown = true)
        public record Result(String outcome, String note, Instant at) {}
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Update(String issue, Instant sentAt, Instant dueAt) {}
}
