package dev.muster.incidents.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import dev.muster.incidents.crew.Crew;
import dev.muster.incidents.crew.CrewChange;
import dev.muster.incidents.crew.Handover;
import dev.muster.incidents.crew.IncidentRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Five people do whatever comes to their minds; who commands is kept apart from what the crew says of it. */
class AuthorityProperties {

    private static final List<UUID> PEOPLE = List.of(id(1), id(2), id(3), id(4), id(5));

    /** From which state a proposal may come to which. */
    private static final Map<ProposalState, Set<ProposalState>> LEGAL = Map.of(
            ProposalState.PROPOSED,
            EnumSet.of(ProposalState.APPROVED, ProposalState.REJECTED, ProposalState.DEFERRED, ProposalState.STARTED),
            ProposalState.APPROVED,
            EnumSet.of(ProposalState.PROPOSED, ProposalState.STARTED),
            ProposalState.DEFERRED,
            EnumSet.of(ProposalState.PROPOSED, ProposalState.STARTED),
            ProposalState.STARTED,
            EnumSet.of(ProposalState.DONE, ProposalState.HALTED),
            ProposalState.REJECTED,
            EnumSet.noneOf(ProposalState.class),
            ProposalState.DONE,
            EnumSet.noneOf(ProposalState.class),
            ProposalState.HALTED,
            EnumSet.noneOf(ProposalState.class));

    private enum Act {
        TAKE,
        APPOINT,
        APPOINT_DEPUTY,
        OFFER,
        ACCEPT,
        ASK,
        TAKE_OVER,
        RELIEVE,
        RELIEVE_FOR_NOBODY,
        PROPOSE,
        APPROVE,
        REJECT,
        DEFER,
        REVOKE,
        EDIT,
        START,
        OVERRIDE,
        FINISH,
        HALT,
        LAPSE,
        RETURN
    }

    private record Step(Act act, int who, int whom, int which) {}

    @Provide
    Arbitrary<List<Step>> courses() {
        var person = Arbitraries.integers().between(0, PEOPLE.size() - 1);
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        person,
                        person,
                        Arbitraries.integers().between(0, 3))
                .as(Step::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(80);
    }

    @Property(tries = 2_000)
    void nobodyDecidesWithoutHoldingCommandLawfullyAndNoStateIsReachedUnlawfully(@ForAll("courses") List<Step> course) {
        var walk = new Walk();
        course.forEach(walk::step);
    }

    /** The incident, and beside it an account of its own of who commands, and how they came to it. */
    private static class Walk {

        private final List<Proposal> proposals = new ArrayList<>();
        private Crew crew = Crew.NOBODY;
        private Instant now = Instant.parse("2026-03-01T03:00:00Z");
        private UUID commander;
        private boolean regular;
        private UUID madeVacant;

        void step(Step step) {
            now = now.plus(Duration.ofMinutes(7));
            var who = PEOPLE.get(step.who());
            var whom = PEOPLE.get(step.whom());
            switch (step.act()) {
                case TAKE -> gainWhileVacant(crew.take(who, now), who);
                case APPOINT -> gainWhileVacant(crew.appoint(IncidentRole.COMMANDER, whom, now), whom);
                case APPOINT_DEPUTY -> {
                    if (who.equals(commander)) {
                        turn(crew.appoint(IncidentRole.DEPUTY, whom, now));
                    }
                }
                case OFFER -> turn(crew.offer(UUID.randomUUID(), IncidentRole.COMMANDER, who, whom, now));
                case ACCEPT -> crew.handovers().stream().findFirst().ifPresent(offer -> accept(offer, who));
                case ASK -> turn(crew.ask(who, false, now));
                case TAKE_OVER -> gain(crew.takeOver(who, Duration.ofMinutes(10), false, now), who, false);
                case RELIEVE -> gain(crew.relieve(who, whom, now), whom, false);
                case RELIEVE_FOR_NOBODY -> vacate(crew.relieve(who, null, now), who);
                case PROPOSE ->
                    proposals.add(
                            new Proposal(UUID.randomUUID(), UUID.randomUUID(), Proposals.RESTART, null, who, now));
                default -> proposal(step.which(), proposal -> act(step.act(), proposal, who));
            }
            assertThat(crew.commander().orElse(null)).isEqualTo(commander);
        }

        private void act(Act act, Proposal proposal, UUID who) {
            var authority = Authority.of(crew);
            var caller = Caller.person(who, Role.ADMIN, UUID.randomUUID());
            var before = proposal.state;
            switch (act) {
                case APPROVE -> decide(proposal, caller, authority, Verdict.APPROVE);
                case REJECT -> decide(proposal, caller, authority, Verdict.REJECT);
                case DEFER -> decide(proposal, caller, authority, Verdict.DEFER);
                case REVOKE -> asCommander(caller, authority, () -> proposal.revoke("No"));
                case HALT -> asCommander(caller, authority, () -> proposal.halt("No", now));
                case EDIT -> maybe(proposal.edit(RENAMED, null));
                case START -> start(proposal, who);
                case OVERRIDE -> maybe(proposal.override(who, "Now", now));
                case FINISH -> maybe(proposal.finish(new Result(Outcome.WORKED, null, now)));
                case LAPSE -> maybe(proposal.lapse(proposal.lapsesAt().orElse(now)));
                case RETURN ->
                    maybe(proposal.comeBack(
                            proposal.state == ProposalState.DEFERRED ? proposal.ruling.deferredUntil() : now));
                default -> throw new IllegalStateException(act.name());
            }
            if (proposal.state != before) {
                assertThat(LEGAL.get(before)).contains(proposal.state);
            }
        }

        private void decide(Proposal proposal, Caller by, Authority authority, Verdict verdict) {
            boolean lawful = by.personId().equals(commander)
                    && (regular || !by.personId().equals(proposal.proposedBy));
            assertThat(authority.refusal(by, proposal.proposedBy).isEmpty()).isEqualTo(lawful);
            if (lawful) {
                var until = verdict == Verdict.DEFER ? now.plusSeconds(60) : null;
                maybe(proposal.decide(new Ruling(by.personId(), now, verdict, "Because", until), null));
            }
        }

        private void asCommander(Caller by, Authority authority, Supplier<Decision<ProposalEvent>> act) {
            assertThat(authority.isCommander(by)).isEqualTo(by.personId().equals(commander));
            if (authority.isCommander(by)) {
                maybe(act.get());
            }
        }

        private void start(Proposal proposal, UUID who) {
            boolean mayStart = proposal.state == ProposalState.APPROVED && who.equals(proposal.assigneeId);
            assertThat(done(proposal.start(who, now))).isEqualTo(mayStart);
        }

        private void gainWhileVacant(Decision<CrewChange> decision, UUID person) {
            boolean vacant = commander == null;
            boolean own = person.equals(madeVacant);
            if (become(decision)) {
                assertThat(vacant).isTrue();
                hold(person, !own);
            }
        }

        private void gain(Decision<CrewChange> decision, UUID person, boolean how) {
            if (become(decision)) {
                hold(person, how);
            }
        }

        private void accept(Handover offer, UUID who) {
            boolean lawful =
                    who.equals(offer.toPersonId()) && offer.fromPersonId().equals(commander);
            if (become(crew.accept(offer.id(), who, now))) {
                assertThat(lawful).isTrue();
                hold(who, true);
            }
        }

        private void vacate(Decision<CrewChange> decision, UUID by) {
            if (become(decision)) {
                commander = null;
                madeVacant = by;
            }
        }

        private void hold(UUID person, boolean how) {
            commander = person;
            regular = how;
            madeVacant = null;
        }

        private void turn(Decision<CrewChange> decision) {
            crew = decision.fold(CrewChange::after, () -> crew, problem -> crew);
        }

        private boolean become(Decision<CrewChange> decision) {
            return decision.fold(
                    change -> {
                        crew = change.after();
                        return true;
                    },
                    () -> false,
                    problem -> false);
        }

        private void proposal(int which, Consumer<Proposal> act) {
            if (which < proposals.size()) {
                act.accept(proposals.get(which));
            }
        }
    }

    private static final Remedy RENAMED = new Remedy("Other words", "", 1, 1, true, null, null);

    /** Whatever comes of it; its state is looked at afterwards. */
    private static void maybe(Object decision) {
        assertThat(decision).isNotNull();
    }

    private static boolean done(Decision<ProposalEvent> decision) {
        return decision.fold(event -> true, () -> false, problem -> false);
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }
}
