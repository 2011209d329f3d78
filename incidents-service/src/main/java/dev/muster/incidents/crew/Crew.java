package dev.muster.incidents.crew;

import static dev.muster.incidents.crew.IncidentRole.COMMANDER;
import static dev.muster.incidents.crew.IncidentRole.DEPUTY;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.muster.chassis.problem.Decision;
import dev.muster.incidents.crew.CrewChange.Kind;
import dev.muster.incidents.crew.Holding.Gained;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who does what in an incident, and who did before. A value: each change gives a new one. Whether the caller may change
 * it at all by their place in the organisation is judged before; what follows from the roles themselves is judged here.
 *
 * @param holdings roles with one holder, past ones included, oldest first
 * @param participants those who have joined as experts or responders
 * @param handovers offered and not accepted yet
 * @param asked the deputy's question to the commander, or null
 * @param vacatedBy who relieved the last commander and named no other; null when command is held or fell vacant otherwise
 */
public record Crew(
        List<Holding> holdings,
        List<Participant> participants,
        List<Handover> handovers,
        CommanderAsked asked,
        UUID vacatedBy) {

    public static final Crew NOBODY = new Crew(List.of(), List.of(), List.of(), null, null);

    public Crew {
        holdings = List.copyOf(holdings);
        participants = List.copyOf(participants);
        handovers = List.copyOf(handovers);
    }

    /** Takes command while it is vacant. */
    public Decision<CrewChange> take(UUID personId, Instant at) {
        return whileVacant(COMMANDER, personId, Kind.TAKEN, at);
    }

    /** Command only while it is vacant; other roles change hands. */
    public Decision<CrewChange> appoint(IncidentRole role, UUID personId, Instant at) {
        return role == COMMANDER
                ? whileVacant(role, personId, Kind.APPOINTED, at)
                : gained(role, personId, Gained.WHILE_VACANT, Kind.APPOINTED, at);
    }

    /** The holder offers the role to somebody, who has to accept it. A former offer of the role is withdrawn. */
    public Decision<CrewChange> offer(UUID offerId, IncidentRole role, UUID from, UUID to, Instant at) {
        if (!holds(role, from)) {
            return Decision.refuse(CrewProblems.notTheHolder(role));
        }
        if (from.equals(to)) {
            return Decision.noChange();
        }
        var others = without(handovers, offer -> offer.role() == role);
        var after = withHandovers(plus(others, new Handover(offerId, role, from, to, at)));
        return Decision.accept(new CrewChange(after, Kind.OFFERED, role, to, from));
    }

    public Decision<CrewChange> accept(UUID offerId, UUID personId, Instant at) {
        var offered =
                handovers.stream().filter(offer -> offer.id().equals(offerId)).findFirst();
        if (offered.isEmpty() || !holds(offered.get().role(), offered.get().fromPersonId())) {
            return Decision.refuse(CrewProblems.notOffered());
        }
        return offered.get().toPersonId().equals(personId)
                ? gained(offered.get().role(), personId, Gained.HANDED_OVER, Kind.HANDED_OVER, at)
                : Decision.refuse(CrewProblems.notTheReceiver());
    }

    /**
     * The deputy asks whether the commander is there. Asking again does not begin the time anew, unless the commander
     * has acted since.
     */
    public Decision<CrewChange> ask(UUID deputyId, boolean commanderActed, Instant at) {
        if (!holds(DEPUTY, deputyId)) {
            return Decision.refuse(CrewProblems.notTheDeputy());
        }
        if (commander().isEmpty()) {
            return Decision.refuse(CrewProblems.vacant(COMMANDER));
        }
        if (asked != null && !commanderActed) {
            return Decision.noChange();
        }
        var question = new CommanderAsked(commander().get(), deputyId, at);
        return Decision.accept(new CrewChange(
                new Crew(holdings, participants, handovers, question, vacatedBy),
                Kind.COMMANDER_ASKED,
                COMMANDER,
                question.commanderId(),
                question.commanderId()));
    }

    /** The deputy takes command from a commander who was asked and has done nothing since. */
    public Decision<CrewChange> takeOver(UUID deputyId, Duration patience, boolean commanderActed, Instant at) {
        if (!holds(DEPUTY, deputyId)) {
            return Decision.refuse(CrewProblems.notTheDeputy());
        }
        if (asked == null) {
            return Decision.refuse(CrewProblems.commanderNotAsked());
        }
        if (commanderActed) {
            return Decision.refuse(CrewProblems.commanderActed());
        }
        var until = asked.at().plus(patience);
        return at.isBefore(until)
                ? Decision.refuse(CrewProblems.commanderHasTime(until))
                : gained(COMMANDER, deputyId, Gained.TAKEN_OVER, Kind.TAKEN_OVER, at);
    }

    /** @param to who is to command instead; null to leave command vacant */
    public Decision<CrewChange> relieve(UUID relieverId, UUID to, Instant at) {
        var former = commander().orElse(null);
        if (former == null) {
            return Decision.refuse(CrewProblems.vacant(COMMANDER));
        }
        if (to != null) {
            return gained(COMMANDER, to, Gained.BY_RELIEF, Kind.RELIEVED, at);
        }
        var after = new Crew(
                ended(holding -> holding.role() == COMMANDER, at),
                participants,
                without(handovers, offer -> offer.role() == COMMANDER),
                null,
                relieverId);
        return Decision.accept(new CrewChange(after, Kind.RELIEVED, COMMANDER, null, former));
    }

    /** @param role expert or responder */
    public Decision<CrewChange> join(UUID personId, IncidentRole role, Instant at) {
        boolean there = participants.stream().anyMatch(each -> each.personId().equals(personId) && each.role() == role);
        if (there) {
            return Decision.noChange();
        }
        var others = without(participants, each -> each.personId().equals(personId));
        var after = withParticipants(plus(others, new Participant(personId, role, at)));
        return Decision.accept(new CrewChange(after, Kind.JOINED, role, personId, null));
    }

    /** Gives up what they do; the commander has to hand over first. */
    public Decision<CrewChange> leave(UUID personId, Instant at) {
        if (holds(COMMANDER, personId)) {
            return Decision.refuse(CrewProblems.commanderStays());
        }
        if (!includes(personId)) {
            return Decision.noChange();
        }
        var after = new Crew(
                ended(holding -> holding.personId().equals(personId), at),
                without(participants, each -> each.personId().equals(personId)),
                without(handovers, offer -> offer.fromPersonId().equals(personId)),
                asked,
                vacatedBy);
        return Decision.accept(new CrewChange(after, Kind.LEFT, null, personId, null));
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
        return holder(role).map(Holding::personId).filter(personId::equals).isPresent();
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
        return people(present());
    }

    /** Everybody who holds or ever held a role, or has joined. */
    public Set<UUID> everybody() {
        return people(holdings);
    }

    /** The roles that are held now. */
    public List<Holding> present() {
        return held().toList();
    }

    private Decision<CrewChange> whileVacant(IncidentRole role, UUID personId, Kind kind, Instant at) {
        if (holds(role, personId)) {
            return Decision.noChange();
        }
        if (holder(role).isPresent()) {
            return Decision.refuse(CrewProblems.held(role));
        }
        // who made the vacancy has not found it
        return gained(role, personId, personId.equals(vacatedBy) ? Gained.BY_RELIEF : Gained.WHILE_VACANT, kind, at);
    }

    private Decision<CrewChange> gained(IncidentRole role, UUID personId, Gained how, Kind kind, Instant at) {
        if (holds(role, personId)) {
            return Decision.noChange();
        }
        var former = holder(role).map(Holding::personId).orElse(null);
        boolean command = role == COMMANDER;
        var remaining = ended(
                holding -> holding.role() == role
                        || command
                                && holding.role() == DEPUTY
                                && holding.personId().equals(personId),
                at);
        var after = new Crew(
                plus(remaining, new Holding(role, personId, at, how, null)),
                participants,
                without(handovers, offer -> offer.role() == role),
                command || role == DEPUTY ? null : asked,
                command ? null : vacatedBy);
        return Decision.accept(new CrewChange(after, kind, role, personId, former));
    }

    private List<Holding> ended(Predicate<Holding> over, Instant at) {
        return holdings.stream()
                .map(holding -> holding.isHeld() && over.test(holding) ? holding.endedAt(at) : holding)
                .toList();
    }

    private Stream<Holding> held() {
        return holdings.stream().filter(Holding::isHeld);
    }

    private Set<UUID> people(List<Holding> of) {
        var people = new LinkedHashSet<UUID>();
        of.stream().map(Holding::personId).forEach(people::add);
        participants.stream().map(Participant::personId).forEach(people::add);
        return people;
    }

    private Crew withHandovers(List<Handover> changed) {
        return new Crew(holdings, participants, changed, asked, vacatedBy);
    }

    private Crew withParticipants(List<Participant> changed) {
        return new Crew(holdings, changed, handovers, asked, vacatedBy);
    }

    private static <T> List<T> plus(List<T> list, T added) {
        return Stream.concat(list.stream(), Stream.of(added)).toList();
    }

    private static <T> List<T> without(List<T> list, Predicate<T> gone) {
        return list.stream().filter(gone.negate()).toList();
    }
}
