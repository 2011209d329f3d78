package dev.muster.incidents.crew;

import static dev.muster.incidents.crew.IncidentRole.COMMANDER;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who does what in an incident, and who did before. A value: each change gives a new one.
 *
 * @param holdings roles with one holder, past ones included, oldest first
 * @param participants those who have joined as experts or responders
 * @param handovers offered and not accepted yet
 * @param asked the deputy's question to the commander, or null
 */
public record Crew(
        List<Holding> holdings, List<Participant> participants, List<Handover> handovers, CommanderAsked asked) {

    public static final Crew NOBODY = new Crew(List.of(), List.of(), List.of(), null);

    public Crew {
        holdings = List.copyOf(holdings);
        participants = List.copyOf(participants);
        handovers = List.copyOf(handovers);
    }

    public Optional<Holding> holder(IncidentRole role) {
        return held().filter(holding -> holding.role() == role).findFirst();
    }

    public Optional<UUID> commander() {
        return holder(COMMANDER).map(Holding::personId);
    }

    @JsonIgnore
    public boolean isCommandVacant() {
        return commander().isEmpty();
    }

    public boolean holds(IncidentRole role, UUID personId) {
        return holder(role)
                .filter(holding -> holding.personId().equals(personId))
                .isPresent();
    }

    /** Whether this commander came to command by a way that lets them decide on proposals of their own. */
    public boolean decidesOnOwnProposals(UUID personId) {
        return holder(COMMANDER)
                .filter(holding -> holding.personId().equals(personId))
                .filter(holding -> switch (holding.gained()) {
                    case WHILE_VACANT, HANDED_OVER -> true;
                    case TAKEN_OVER, BY_RELIEF -> false;
                })
                .isPresent();
    }

    /** Whether the person holds a role or has joined. */
    public boolean includes(UUID personId) {
        return people().contains(personId);
    }

    /** Everybody who holds a role or has joined, holders first. */
    public Set<UUID> people() {
        var people = new LinkedHashSet<UUID>();
        held().map(Holding::personId).forEach(people::add);
        participants.stream().map(Participant::personId).forEach(people::add);
        return people;
    }

    /** Everybody who holds or ever held a role, or has joined. */
    public Set<UUID> everybody() {
        var people = new LinkedHashSet<UUID>();
        holdings.stream().map(Holding::personId).forEach(people::add);
        participants.stream().map(Participant::personId).forEach(people::add);
        return people;
    }

    /** The roles that are held now. */
    public List<Holding> present() {
        return held().toList();
    }

    private Stream<Holding> held() {
        return holdings.stream().filter(Holding::isHeld);
    }
}
