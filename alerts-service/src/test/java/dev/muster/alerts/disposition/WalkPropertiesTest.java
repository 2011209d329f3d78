package dev.muster.alerts.disposition;

import static dev.muster.alerts.disposition.Triggers.PROMETHEUS;
import static dev.muster.alerts.rule.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.alert.Urgency;
import dev.muster.alerts.catalog.Catalog;
import dev.muster.alerts.catalog.CatalogService;
import dev.muster.alerts.catalog.Catalogs;
import dev.muster.alerts.rule.RuleBook;
import dev.muster.alerts.rule.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any rules and any event. */
class WalkPropertiesTest {

    private static final UUID TEAM_A = UUID.randomUUID();
    private static final UUID TEAM_B = UUID.randomUUID();
    private static final List<CatalogService> SERVICES = List.of(
            Catalogs.service("a1", TEAM_A, null),
            Catalogs.service("a2", TEAM_A, null),
            Catalogs.service("b1", TEAM_B, null));
    private static final Catalog CATALOG = Catalogs.of(SERVICES.get(0), SERVICES.get(1), SERVICES.get(2));

    @Property(tries = 300)
    void everyDecisionIsCompleteAndExplained(
            @ForAll("rules") List<Rules.Draft> rules, @ForAll("events") Map<String, String> event) {
        var decision = decide(rules, event);

        assertThat(decision.severity()).isNotNull();
        assertThat(decision.urgency()).isNotNull();
        assertThat(decision.outcome()).isNotNull();
        assertThat(decision.steps()).isNotEmpty().allSatisfy(step -> {
            assertThat(step.what()).isNotBlank();
            assertThat(step.why()).isNotBlank();
        });
    }

    @Property(tries = 300)
    void aRuleThatMatchesNothingNeverChangesADecision(
            @ForAll("rules") List<Rules.Draft> rules, @ForAll("events") Map<String, String> event) {
        var more = new java.util.ArrayList<>(rules);
        more.add(
                0,
                rule("idle").when("event.labels.a == 'never'").suppresses(true).stop());

        assertThat(decide(more, event)).isEqualTo(decide(rules, event));
    }

    @Property(tries = 300)
    void theLastMatchingRuleDecidesEachField(
            @ForAll("rules") List<Rules.Draft> rules, @ForAll("events") Map<String, String> event) {
        var more = new java.util.ArrayList<>(withoutStops(rules));
        more.add(rule("last")
                .setsSeverity(Severity.WARNING)
                .setsUrgency(Urgency.HIGH)
                .suppresses(true));

        var decision = decide(more, event);

        assertThat(decision.severity()).isEqualTo(Severity.WARNING);
        assertThat(decision.urgency()).isEqualTo(Urgency.HIGH);
        assertThat(decision.outcome()).isEqualTo(FateOutcome.SUPPRESSED);
    }

    @Property(tries = 300)
    void aTeamsRulesNeverMoveAnEventAcrossTeams(
            @ForAll("rules") List<Rules.Draft> rules, @ForAll("events") Map<String, String> event) {
        var teamOnly = IntStream.range(0, rules.size())
                .mapToObj(i -> rules.get(i).of(i % 2 == 0 ? TEAM_A : TEAM_B))
                .toList();

        var before = CATALOG.service(event.get("service")).orElseThrow();
        var after = CATALOG.service(decide(teamOnly, event).serviceId()).orElseThrow();

        assertThat(after.teamId()).isEqualTo(before.teamId());
    }

    private static Disposition decide(List<Rules.Draft> rules, Map<String, String> labels) {
        var book = new RuleBook(rules.stream().map(Rules.Draft::compiled).toList());
        return new Decider(book, CATALOG, (rule, why) -> {}).decide(Triggers.labels(labels), PROMETHEUS);
    }

    private static List<Rules.Draft> withoutStops(List<Rules.Draft> rules) {
        return rules.stream().map(Rules.Draft::goesOn).toList();
    }

    @Provide
    Arbitrary<Map<String, String>> events() {
        var services = Arbitraries.of("a1", "a2", "b1");
        var labels = Arbitraries.maps(Arbitraries.of("a", "severity"), Arbitraries.of("x", "y", "info"));
        return Combinators.combine(services, labels).as((service, others) -> {
            var all = new HashMap<>(others);
            all.put("service", service);
            return all;
        });
    }

    @Provide
    Arbitrary<List<Rules.Draft>> rules() {
        var conditions = Arbitraries.of(
                "true",
                "event.labels.a == 'x'",
                "event.labels.a in ['x', 'y'] && event.source == 'db1'",
                "event.severity != 'info'",
                "has(event.labels.a) && event.labels.a.startsWith('y')");
        var teams = Arbitraries.of(TEAM_A, TEAM_B).injectNull(0.4);
        var services = Arbitraries.of(SERVICES).map(CatalogService::id);
        var acts = Combinators.combine(
                        conditions, teams, services, Arbitraries.integers().between(0, 5))
                .as(WalkPropertiesTest::draft);
        return acts.list().ofMaxSize(6);
    }

    private static Rules.Draft draft(String condition, UUID team, UUID service, int act) {
        var draft = rule(condition + team + service + act).when(condition).of(team);
        return switch (act) {
            case 0 -> draft.routesTo(service);
            case 1 -> draft.setsSeverity(Severity.INFO);
            case 2 -> draft.setsUrgency(Urgency.LOW);
            case 3 -> draft.suppresses(true);
            case 4 -> draft.suppresses(false);
            default -> draft.setsUrgency(Urgency.NONE).stop();
        };
    }
}
