package dev.muster.postmortem.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An incident as its messages tell it, the whole small record each time.
 *
 * @param severity null while in triage
 * @param postmortem whether its level requires one: required, optional or none
 * @param postmortemDue by when, in the words of {@link DueDate}; may be null
 * @param reviewDue by when they are to talk it through, likewise
 * @param declaredBy who declared it; null when a rule or another service did
 */
public record Incident(
        UUID incidentId,
        String number,
        String title,
        String severity,
        String kind,
        String status,
        Milestones milestones,
        List<Role> roles,
        List<UUID> participantIds,
        List<UUID> serviceIds,
        List<UUID> alertIds,
        boolean restricted,
        Set<UUID> visibleTo,
        boolean drill,
        String url,
        String postmortem,
        String postmortemDue,
        String reviewDue,
        UUID declaredBy) {

    public record Role(String role, UUID personId) {}

    public Incident {
        milestones = milestones == null ? Milestones.NONE : milestones;
        roles = roles == null ? List.of() : List.copyOf(roles);
        participantIds = participantIds == null ? List.of() : List.copyOf(participantIds);
        serviceIds = serviceIds == null ? List.of() : List.copyOf(serviceIds);
        alertIds = alertIds == null ? List.of() : List.copyOf(alertIds);
        visibleTo = visibleTo == null ? Set.of() : Set.copyOf(visibleTo);
    }

    public Optional<UUID> commander() {
        return roles.stream()
                .filter(each -> each.role().equals("commander"))
                .map(Role::personId)
                .findFirst();
    }

    /** Who took part, the holders of roles first. */
    public Set<UUID> responders() {
        var people = new LinkedHashSet<UUID>();
        Stream.concat(roles.stream().map(Role::personId), participantIds.stream())
                .forEach(people::add);
        return people;
    }

    /** Whether a postmortem is asked for without anybody having to say so. */
    public boolean demandsPostmortem() {
        return "required".equals(postmortem) && !drill;
    }

    public boolean allowsPostmortem() {
        return counts() && !"none".equals(postmortem);
    }

    /** Drills count nowhere, and neither do those that turned out to be none or part of another. */
    boolean counts() {
        return !drill && !"declined".equals(status) && !"merged".equals(status);
    }

    /** How it is called where anybody may read it. */
    public String openName() {
        return restricted ? "Restricted incident " + number : number + " " + title;
    }

    Incident declaredBy(UUID person) {
        return new Incident(
                incidentId,
                number,
                title,
                severity,
                kind,
                status,
                milestones,
                roles,
                participantIds,
                serviceIds,
                alertIds,
                restricted,
                visibleTo,
                drill,
                url,
                postmortem,
                postmortemDue,
                reviewDue,
                person);
    }
}
