package dev.muster.alerts.disposition;

import static dev.muster.alerts.disposition.Triggers.PROMETHEUS;
import static dev.muster.alerts.disposition.Triggers.trigger;
import static dev.muster.alerts.rule.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;
import dev.muster.alerts.catalog.Catalog;
import dev.muster.alerts.catalog.CatalogPolicy;
import dev.muster.alerts.catalog.CatalogService;
import dev.muster.alerts.catalog.CatalogTeam;
import dev.muster.alerts.catalog.Catalogs;
import dev.muster.alerts.event.Event;
import dev.muster.alerts.rule.RuleBook;
import dev.muster.alerts.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeciderTest {

    private static final CatalogTeam PAYMENTS = Catalogs.team("Payments", Set.of(), Set.of(), true);
    private static final CatalogTeam SEARCH = Catalogs.team("Search", Set.of(), Set.of(), true);
    private static final CatalogPolicy PAYMENTS_POLICY = Catalogs.policy("Payments on call", PAYMENTS.id());
    private static final CatalogPolicy SEARCH_POLICY = Catalogs.policy("Search on call", SEARCH.id());
    private static final CatalogPolicy NIGHT_DESK = Catalogs.policy("Night desk", null);
    private static final CatalogService CHECKOUT = Catalogs.service("Checkout", PAYMENTS.id(), PAYMENTS_POLICY.id());
    private static final CatalogService LEDGER = Catalogs.service("Ledger", PAYMENTS.id(), null);
    private static final CatalogService INDEX = Catalogs.service("Index", SEARCH.id(), SEARCH_POLICY.id());
    private static final CatalogService ORPHAN = Catalogs.service("Orphan", null, null);

    private final Catalog catalog =
            Catalogs.of(PAYMENTS, SEARCH, PAYMENTS_POLICY, SEARCH_POLICY, NIGHT_DESK, CHECKOUT, LEDGER, INDEX, ORPHAN);
    private final List<String> failures = new ArrayList<>();

    @Nested
    class Service {

        @Test
        void isTheOneTheEventNamesByName() {
            assertThat(decide(event("checkout", Map.of("service", "index"))).serviceId())
                    .isEqualTo(CHECKOUT.id());
        }

        @Test
        void isTheOneTheEventNamesById() {
            assertThat(decide(event(CHECKOUT.id().toString(), Map.of())).serviceId())
                    .isEqualTo(CHECKOUT.id());
        }

        @Test
        void isElseTheOneOfTheLabel() {
            assertThat(decide(event(null, Map.of("service", "CHECKOUT"))).serviceId())
                    .isEqualTo(CHECKOUT.id());
        }

        @Test
        void isElseTheDefaultOfTheIntegration() {
            var integration = Triggers.prometheusOf(CHECKOUT.id());

            assertThat(new Decider(RuleBook.EMPTY, catalog, this::none)
                            .decide(trigger(), integration)
                            .serviceId())
                    .isEqualTo(CHECKOUT.id());
        }

        @Test
        void isElseNone() {
            assertThat(decide(trigger()).serviceId()).isNull();
        }

        @Test
        void thatNobodyKnowsIsPassedOverAndSaidSo() {
            var decision = decide(event("chekout", Map.of("service", "index")));

            assertThat(decision.serviceId()).isEqualTo(INDEX.id());
            assertThat(decision.steps()).first().extracting(FateStep::what).isEqualTo("No service chekout");
        }

        @Test
        void ofARuleWinsOverAllOthers() {
            assertThat(decide(event("checkout", Map.of()), rule("route").routesTo(INDEX.id()))
                            .serviceId())
                    .isEqualTo(INDEX.id());
        }

        private void none(UUID rule, String why) {
            throw new AssertionError(why);
        }
    }

    @Nested
    class SeverityOf {

        @ParameterizedTest
        @CsvSource({
            "critical, CRITICAL",
            "page, CRITICAL",
            "p1, CRITICAL",
            "error, ERROR",
            "high, ERROR",
            "p2, ERROR",
            "warning, WARNING",
            "p3, WARNING",
            "info, INFO",
            "none, INFO",
            "p4, INFO",
            "p5, INFO",
            "Critical, CRITICAL",
            "catastrophic, ERROR",
            "'', ERROR",
        })
        void theSendersWordIsMapped(String word, Severity severity) {
            assertThat(decide(Triggers.severity(word)).severity()).isEqualTo(severity);
            assertThat(decide(Triggers.labels(Map.of("severity", word))).severity())
                    .isEqualTo(severity);
        }

        @Test
        void anEventWithoutOneIsAnError() {
            assertThat(decide(Triggers.severity(null)).severity()).isEqualTo(Severity.ERROR);
        }

        @Test
        void theFormatsOwnCountsBeforeTheLabel() {
            assertThat(decide(trigger("info", null, Map.of("severity", "critical"), null))
                            .severity())
                    .isEqualTo(Severity.INFO);
        }

        @Test
        void aRuleWins() {
            assertThat(decide(trigger(), rule("calm").setsSeverity(Severity.WARNING))
                            .severity())
                    .isEqualTo(Severity.WARNING);
        }
    }

    @Nested
    class UrgencyOf {

        @ParameterizedTest
        @CsvSource({"critical, HIGH", "error, HIGH", "warning, LOW", "info, NONE"})
        void followsTheSeverity(String word, Urgency urgency) {
            assertThat(decide(Triggers.severity(word)).urgency()).isEqualTo(urgency);
        }

        @Test
        void followsTheSeverityARuleHasSet() {
            assertThat(decide(trigger(), rule("calm").setsSeverity(Severity.WARNING))
                            .urgency())
                    .isEqualTo(Urgency.LOW);
        }

        @Test
        void ofARuleWins() {
            assertThat(decide(Triggers.severity("info"), rule("loud").setsUrgency(Urgency.HIGH))
                            .urgency())
                    .isEqualTo(Urgency.HIGH);
        }
    }

    @Nested
    class Policy {

        @Test
        void isTheServices() {
            assertThat(decide(event("checkout", Map.of())).policyId()).isEqualTo(PAYMENTS_POLICY.id());
        }

        @Test
        void isTheOneOfTheServiceARuleRoutesTo() {
            assertThat(decide(event("checkout", Map.of()), rule("route").routesTo(INDEX.id()))
                            .policyId())
                    .isEqualTo(SEARCH_POLICY.id());
        }

        @Test
        void ofARuleWins() {
            assertThat(decide(event("checkout", Map.of()), rule("desk").pages(NIGHT_DESK.id()))
                            .policyId())
                    .isEqualTo(NIGHT_DESK.id());
        }

        @Test
        void isLeftToTheCatchAllWhereNobodyNamesOne() {
            assertThat(decide(trigger()).policyId()).isNull();
            assertThat(decide(event("ledger", Map.of())).policyId()).isNull();
            assertThat(decide(trigger()).outcome()).isEqualTo(FateOutcome.PAGED);
        }

        @Test
        void thatIsGoneLeavesItToTheService() {
            var decision = decide(event("checkout", Map.of()), rule("old").pages(UUID.randomUUID()));

            assertThat(decision.policyId()).isEqualTo(PAYMENTS_POLICY.id());
            assertThat(decision.steps()).extracting(FateStep::what).contains("The rule's policy is not used");
        }
    }

    @Nested
    class Outcome {

        @Test
        void isPagedForHighAndLowUrgency() {
            assertThat(decide(Triggers.severity("critical")).outcome()).isEqualTo(FateOutcome.PAGED);
            assertThat(decide(Triggers.severity("warning")).outcome()).isEqualTo(FateOutcome.PAGED);
        }

        @Test
        void isRecordedWithoutUrgency() {
            assertThat(decide(Triggers.severity("info")).outcome()).isEqualTo(FateOutcome.RECORDED);
        }

        @Test
        void isSuppressedByARule() {
            var decision = decide(trigger(), rule("mute").suppresses(true));

            assertThat(decision.outcome()).isEqualTo(FateOutcome.SUPPRESSED);
            assertThat(lastOf(decision).ref())
                    .isEqualTo(new FateStep.Ref(
                            "rule", rule("mute").compiled().id().toString()));
        }

        @Test
        void isPagedAgainWhenALaterRuleUndoesTheMuting() {
            assertThat(decide(
                                    trigger(),
                                    rule("mute").suppresses(true),
                                    rule("unmute").suppresses(false))
                            .outcome())
                    .isEqualTo(FateOutcome.PAGED);
        }
    }

    @Nested
    class Order {

        @Test
        void everyMatchAppliesAndTheLaterWinsPerField() {
            var decision = decide(
                    trigger(),
                    rule("first").setsSeverity(Severity.INFO).setsUrgency(Urgency.LOW),
                    rule("other").when("event.severity == 'info'").setsUrgency(Urgency.NONE),
                    rule("second").setsSeverity(Severity.WARNING));

            assertThat(decision.severity()).isEqualTo(Severity.WARNING);
            assertThat(decision.urgency()).isEqualTo(Urgency.LOW);
            assertThat(decision.rules()).extracting(RuleRef::name).containsExactly("first", "second");
            assertThat(decision.rules()).extracting(RuleRef::version).containsOnly(3);
        }

        @Test
        void stopEndsTheWalkOnlyWhereItMatched() {
            var decision = decide(
                    trigger(),
                    rule("elsewhere").when("event.source == 'db2'").stop(),
                    rule("here").when("event.source == 'db1'").stop().setsUrgency(Urgency.LOW),
                    rule("never").setsUrgency(Urgency.NONE));

            assertThat(decision.urgency()).isEqualTo(Urgency.LOW);
            assertThat(decision.rules()).extracting(RuleRef::name).containsExactly("here");
        }

        @Test
        void conditionsSeeTheEventAsItCameWhateverEarlierRulesDecided() {
            var decision = decide(
                    trigger(),
                    rule("calm").setsSeverity(Severity.INFO),
                    rule("still").when("event.severity == 'critical'").setsUrgency(Urgency.HIGH));

            assertThat(decision.rules()).hasSize(2);
        }

        @Test
        void theStepsTellTheStoryInOrder() {
            var decision = decide(
                    event("checkout", Map.of()),
                    rule("route").when("event.source == 'db1'").routesTo(INDEX.id()));

            assertThat(decision.steps())
                    .extracting(FateStep::what)
                    .containsExactly(
                            "Service Checkout",
                            "Rule route matched",
                            "Service Index",
                            "Severity critical",
                            "Urgency high",
                            "Paged by policy Search on call");
        }
    }

    @Nested
    class RulesOfTeams {

        @Test
        void speakOnlyForTheTeamsServices() {
            var ours = rule("ours").of(PAYMENTS.id()).setsUrgency(Urgency.LOW);

            assertThat(decide(event("checkout", Map.of()), ours).urgency()).isEqualTo(Urgency.LOW);
            assertThat(decide(event("index", Map.of()), ours).urgency()).isEqualTo(Urgency.HIGH);
            assertThat(decide(event("orphan", Map.of()), ours).urgency()).isEqualTo(Urgency.HIGH);
            assertThat(decide(trigger(), ours).urgency()).isEqualTo(Urgency.HIGH);
        }

        @Test
        void seeTheServiceAtTheirPointOfTheWalk() {
            var ours = rule("ours").of(PAYMENTS.id()).setsUrgency(Urgency.LOW);
            var toPayments = rule("to").routesTo(CHECKOUT.id());
            var toSearch = rule("away").routesTo(INDEX.id());

            assertThat(decide(event("index", Map.of()), toPayments, ours).urgency())
                    .isEqualTo(Urgency.LOW);
            assertThat(decide(event("checkout", Map.of()), toSearch, ours).urgency())
                    .isEqualTo(Urgency.HIGH);
            assertThat(decide(event("checkout", Map.of()), ours, toSearch).urgency())
                    .isEqualTo(Urgency.LOW);
        }

        @Test
        void mayRouteWithinTheTeamAndToWhatHasNoTeam() {
            assertThat(decide(
                                    event("checkout", Map.of()),
                                    rule("in").of(PAYMENTS.id()).routesTo(LEDGER.id()))
                            .serviceId())
                    .isEqualTo(LEDGER.id());
            assertThat(decide(
                                    event("checkout", Map.of()),
                                    rule("in").of(PAYMENTS.id()).routesTo(ORPHAN.id()))
                            .serviceId())
                    .isEqualTo(ORPHAN.id());
            assertThat(decide(
                                    event("checkout", Map.of()),
                                    rule("in").of(PAYMENTS.id()).pages(NIGHT_DESK.id()))
                            .policyId())
                    .isEqualTo(NIGHT_DESK.id());
        }

        @Test
        void mayNotRouteToAnotherTeams() {
            var decision = decide(
                    event("checkout", Map.of()),
                    rule("out")
                            .of(PAYMENTS.id())
                            .routesTo(INDEX.id())
                            .pages(SEARCH_POLICY.id())
                            .setsUrgency(Urgency.LOW));

            assertThat(decision.serviceId()).isEqualTo(CHECKOUT.id());
            assertThat(decision.policyId()).isEqualTo(PAYMENTS_POLICY.id());
            assertThat(decision.urgency()).as("its other actions count").isEqualTo(Urgency.LOW);
        }
    }

    @Test
    void aRuleThatFailsIsReportedAndPassedOver() {
        var event = trigger("critical", null, Map.of(), "{\"usage\": 97}");
        var decision = decide(
                event,
                rule("broken").when("event.details.usage / 0 > 1").suppresses(true),
                rule("next").setsUrgency(Urgency.LOW));

        assertThat(decision.outcome()).isEqualTo(FateOutcome.PAGED);
        assertThat(decision.urgency()).isEqualTo(Urgency.LOW);
        assertThat(failures).hasSize(1);
    }

    @Test
    void detailsKeepTheirTypes() {
        var json = "{\"n\": 3, \"f\": 1.5, \"big\": 12345678901234567890, \"t\": \"x\", \"b\": true, \"nil\": null,"
                + " \"list\": [1, {\"deep\": \"y\"}]}";
        var matching = rule("all")
                .when(
                        "event.details.n == 3 && event.details.f > 1.0 && event.details.big > 1.0 && event.details.t == 'x'"
                                + " && event.details.b && event.details.nil == null && event.details.list[1].deep == 'y'");

        var decision = decide(trigger("critical", null, Map.of(), json), matching);

        assertThat(failures).isEmpty();
        assertThat(decision.rules()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'[1]'", "'\"text\"'", "'3'"})
    void detailsThatAreNoObjectHaveNoFields(String json) {
        assertThat(decide(trigger("critical", null, Map.of(), json), rule("x").when("has(event.details.a)"))
                        .rules())
                .isEmpty();
        assertThat(failures).isEmpty();
    }

    private static Event event(String service, Map<String, String> labels) {
        return trigger("critical", service, labels, null);
    }

    private Disposition decide(Event event, Rules.Draft... rules) {
        var book = new RuleBook(Stream.of(rules).map(Rules.Draft::compiled).toList());
        return new Decider(book, catalog, (rule, why) -> failures.add(why)).decide(event, PROMETHEUS);
    }

    private static FateStep lastOf(Disposition decision) {
        return decision.steps().get(decision.steps().size() - 1);
    }
}
