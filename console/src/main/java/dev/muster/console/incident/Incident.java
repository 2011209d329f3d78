package dev.muster.console.incident;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Something that is being responded to together, as incidents tells it. */
public record Incident(
        UUID id,
        String number,
        String title,
        String description,
        String severity,
        String kind,
        String status,
        String phase,
        Milestones milestones,
        List<Holder> roles,
        List<Participant> participants,
        List<Handover> handovers,
        Instant commanderAskedAt,
        List<String> allowed,
        List<UUID> serviceIds,
        List<UUID> alertIds,
        boolean restricted,
        boolean drill,
        Instant updateDueAt,
        boolean commanderVacant,
        int version,
        Instant declaredAt) {

    /** Who holds a role, and since when. */
    public record Holder(String role, UUID personId, Instant since) {}

    public record Participant(UUID personId, String role, Instant joinedAt) {}

    /** A role offered to somebody who has not accepted it yet. */
    public record Handover(UUID id, String role, UUID fromPersonId, UUID toPersonId) {}

    public Incident {
        handovers = handovers == null ? List.of() : List.copyOf(handovers);
        allowed = allowed == null ? List.of() : List.copyOf(allowed);
        roles = roles == null ? List.of() : List.copyOf(roles);
        participants = participants == null ? List.of() : List.copyOf(participants);
        serviceIds = serviceIds == null ? List.of() : List.copyOf(serviceIds);
        alertIds = alertIds == null ? List.of() : List.copyOf(alertIds);
        milestones = milestones == null ? Milestones.NONE : milestones;
    }

    /** Since when it hurts, as far as anybody knows. */
    public Instant began() {
        return milestones.impactStarted() == null ? declaredAt : milestones.impactStarted();
    }

    public boolean impactKnown() {
        return milestones.impactStarted() != null;
    }

    /** Somebody is still at work on it. */
    public boolean open() {
        return Moves.OPEN.contains(status);
    }

    public boolean inTriage() {
        return "triage".equals(status);
    }

    public boolean isSevere() {
        return "SEV1".equals(severity);
    }

    /** Null while nobody holds the role. */
    public UUID holder(String role) {
        return roles.stream()
                .filter(holder -> holder.role().equals(role))
                .map(Holder::personId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public UUID commander() {
        return holder("commander");
    }

    public boolean holds(UUID person, String role) {
        return person != null
                && roles.stream().anyMatch(holder -> holder.role().equals(role) && person.equals(holder.personId()));
    }

    /** Everyone who is here, each once; role holders first. */
    public List<Holder> everyone() {
        var here = new LinkedHashMap<UUID, Holder>();
        for (var holder : roles) {
            if (holder.personId() != null) {
                here.merge(holder.personId(), holder, Incident::bothRoles);
            }
        }
        for (var participant : participants) {
            here.putIfAbsent(
                    participant.personId(),
                    new Holder(participant.role(), participant.personId(), participant.joinedAt()));
        }
        return List.copyOf(here.values());
    }

    public boolean joinedBy(UUID person) {
        return everyone().stream().anyMatch(holder -> holder.personId().equals(person));
    }

    /** Until when readers wait for news; negative times are overdue. */
    public boolean updateOverdueAt(Instant now) {
        return open() && updateDueAt != null && updateDueAt.isBefore(now);
    }

    public List<Moves.Move> moves() {
        return Moves.among(allowed, status);
    }

    private static Holder bothRoles(Holder one, Holder other) {
        return new Holder(one.role() + ", " + other.role(), one.personId(), one.since());
    }
}
