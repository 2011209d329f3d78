package dev.muster.incidents.mobilise;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.incidents.crew.Crew;
import dev.muster.incidents.crew.Holding;
import dev.muster.incidents.crew.IncidentRole;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everybody who is in an incident or was called for it, those in it first. */
@Schema(name = "Roster")
record RosterView(List<Member> items) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RosterMember")
    record Member(
            UUID personId,
            List<IncidentRole> roles,

            @Schema(description = "When they were first called")
            Instant pagedAt,

            @Schema(description = "When they first acknowledged")
            Instant acknowledgedAt,

            @Schema(description = "When they joined or took their first role")
            Instant joinedAt) {}

    /** @param told oldest first */
    static RosterView of(Crew crew, List<PageTold> told) {
        var people = new LinkedHashSet<>(crew.people());
        told.stream().map(page -> page.personId).filter(Objects::nonNull).forEach(people::add);
        return new RosterView(
                people.stream().map(person -> member(person, crew, told)).toList());
    }

    private static Member member(UUID person, Crew crew, List<PageTold> told) {
        var held = crew.present().stream()
                .filter(holding -> holding.personId().equals(person))
                .toList();
        var joined = crew.participants().stream()
                .filter(each -> each.personId().equals(person))
                .toList();
        var roles =
                Stream.concat(held.stream().map(Holding::role), joined.stream().map(each -> each.role()));
        var since =
                Stream.concat(held.stream().map(Holding::since), joined.stream().map(each -> each.joinedAt()));
        return new Member(
                person,
                roles.toList(),
                first(told, person, "page.notified"),
                first(told, person, "page.acknowledged"),
                since.min(Comparator.naturalOrder()).orElse(null));
    }

    private static Instant first(List<PageTold> told, UUID person, String type) {
        return told.stream()
                .filter(page -> person.equals(page.personId) && page.type.equals(type))
                .map(page -> page.at)
                .findFirst()
                .orElse(null);
    }
}
