package dev.muster.incidents.crew;

import static dev.muster.incidents.crew.IncidentRole.COMMANDER;
import static dev.muster.incidents.crew.IncidentRole.DEPUTY;
import static dev.muster.incidents.crew.IncidentRole.SCRIBE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.problem.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever five people do one after the other, command is never held by two, nor come by unlawfully. */
class CrewProperties {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<UUID> PEOPLE =
            Stream.generate(UUID::randomUUID).limit(5).toList();

    private enum Act {
        TAKE,
        APPOINT_COMMANDER,
        APPOINT_DEPUTY,
        APPOINT_SCRIBE,
        OFFER,
        ACCEPT,
        ASK,
        TAKE_OVER,
        RELIEVE_FOR,
        RELIEVE,
        JOIN,
        LEAVE
    }

    /** @param other whom it is done to or for */
    private record Step(Act act, UUID actor, UUID other, int minutes) {}

    @Property
    void everyRoleHasOneHolderAtMost(@ForAll("steps") List<Step> steps) {
        var crew = Crew.NOBODY;
        var now = NINE;
        for (var step : steps) {
            now = now.plus(Duration.ofMinutes(step.minutes()));
            crew = after(crew, decide(crew, step, now));
            for (var role : IncidentRole.values()) {
                assertThat(crew.present().stream().filter(holding -> holding.role() == role))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Property
    void commandChangesHandsOnlyAsTheRulesSay(@ForAll("steps") List<Step> steps) {
        var crew = Crew.NOBODY;
        var now = NINE;
        for (var step : steps) {
            now = now.plus(Duration.ofMinutes(step.minutes()));
            var decision = decide(crew, step, now);
            var after = after(crew, decision);
            if (!after.commander().equals(crew.commander())) {
                assertThat(isLawful(crew, after, changeOf(decision), step, now))
                        .as("%s", step)
                        .isTrue();
            }
            crew = after;
        }
    }

    @Property
    void onlyHandOverAndVacancyLetACommanderDecideOnTheirOwnProposals(@ForAll("steps") List<Step> steps) {
        var crew = Crew.NOBODY;
        var now = NINE;
        for (var step : steps) {
            now = now.plus(Duration.ofMinutes(step.minutes()));
            var decision = decide(crew, step, now);
            var after = after(crew, decision);
            if (!after.commander().equals(crew.commander()) && after.commander().isPresent()) {
                var commander = after.commander().get();
                boolean clean =
                        switch (changeOf(decision).kind()) {
                            case TAKEN, APPOINTED -> !commander.equals(crew.vacatedBy());
                            case HANDED_OVER -> true;
                            case OFFERED, COMMANDER_ASKED, TAKEN_OVER, RELIEVED, JOINED, LEFT -> false;
                        };
                assertThat(after.decidesOnOwnProposals(commander)).isEqualTo(clean);
            }
            crew = after;
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var person = Arbitraries.of(PEOPLE);
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        person,
                        person,
                        Arbitraries.integers().between(0, 15))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    private static Decision<CrewChange> decide(Crew crew, Step step, Instant now) {
        var actor = step.actor();
        var other = step.other();
        return switch (step.act()) {
            case TAKE -> crew.take(actor, now);
            case APPOINT_COMMANDER -> crew.appoint(COMMANDER, other, now);
            case APPOINT_DEPUTY -> crew.appoint(DEPUTY, other, now);
            case APPOINT_SCRIBE -> crew.appoint(SCRIBE, other, now);
            case OFFER -> crew.offer(UUID.randomUUID(), COMMANDER, actor, other, now);
            case ACCEPT -> crew.accept(anOffer(crew), actor, now);
            case ASK -> crew.ask(actor, false, now);
            case TAKE_OVER -> crew.takeOver(actor, PATIENCE, false, now);
            case RELIEVE_FOR -> crew.relieve(actor, other, now);
            case RELIEVE -> crew.relieve(actor, null, now);
            case JOIN -> crew.join(actor, IncidentRole.EXPERT, now);
            case LEAVE -> crew.leave(actor, now);
        };
    }

    private static boolean isLawful(Crew before, Crew after, CrewChange change, Step step, Instant now) {
        return switch (change.kind()) {
            case TAKEN, APPOINTED -> before.isCommandVacant();
            case HANDED_OVER ->
                before.handovers().stream()
                        .anyMatch(offer -> offer.toPersonId().equals(step.actor())
                                && before.holds(COMMANDER, offer.fromPersonId()));
            case TAKEN_OVER ->
                before.holds(DEPUTY, step.actor())
                        && !before.asked().at().plus(PATIENCE).isAfter(now);
            case RELIEVED ->
                Arrays.asList(null, step.other()).contains(after.commander().orElse(null));
            case OFFERED, COMMANDER_ASKED, JOINED, LEFT -> false;
        };
    }

    private static UUID anOffer(Crew crew) {
        return crew.handovers().isEmpty()
                ? UUID.randomUUID()
                : crew.handovers().get(0).id();
    }

    private static Crew after(Crew before, Decision<CrewChange> decision) {
        return decision.fold(CrewChange::after, () -> before, problem -> before);
    }

    private static CrewChange changeOf(Decision<CrewChange> decision) {
        return decision.fold(change -> change, () -> null, problem -> null);
    }
}
