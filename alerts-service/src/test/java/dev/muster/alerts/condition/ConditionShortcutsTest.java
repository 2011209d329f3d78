package dev.muster.alerts.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Plain tests, the index and the memory only save work: they never change what a condition says. */
class ConditionShortcutsTest {

    private static final Conditions CONDITIONS = new Conditions();

    @Property(tries = 400)
    void shortcutsHoldForTheSameEventsAsPlainEvaluation(
            @ForAll("conditions") String text, @ForAll("streams") List<Map<String, String>> labels) {
        var condition = CONDITIONS.compile(text);

        for (Map<String, String> each : labels) {
            var summary = each.getOrDefault("a", "");
            var fresh = Events.event(summary, each, new HashMap<>(each));
            assertThat(condition.on(fresh).holds())
                    .as("%s on %s", text, each)
                    .isEqualTo(condition
                            .evaluate(Events.event(summary, each, new HashMap<>(each)))
                            .holds());
        }
    }

    @Provide
    Arbitrary<String> conditions() {
        return Arbitraries.lazyOf(this::tests, this::tests, this::tests, this::compounds);
    }

    private Arbitrary<String> tests() {
        var places = Arbitraries.of(
                "event.summary", "event.labels.a", "event.labels['b']", "event.details.a", "event.details.c.d");
        var values = Arbitraries.of("'x'", "'y'", "''", "event.labels.b");
        var forms = Arbitraries.of(
                "%s == %s",
                "%2$s == %1$s",
                "%s != %s",
                "%s in [%s, 'z']",
                "!(%s in [%s, 'z'])",
                "!(%s == %s)",
                "%s.contains(%s)",
                "!%s.startsWith(%s)",
                "%s.endsWith(%s)",
                "%s.matches(%s)",
                "has(event.labels.b)",
                "!has(event.details.b)");
        return Combinators.combine(places, values, forms).as((place, value, form) -> String.format(form, place, value));
    }

    private Arbitrary<String> compounds() {
        var parts = conditions();
        return Combinators.combine(
                        parts,
                        parts,
                        Arbitraries.of("(%s) && (%s)", "(%s) || (%s)", "!(%s) && (%s)", "(%s) && !has(event.labels.a)"))
                .as((left, right, form) -> String.format(form, left, right));
    }

    @Provide
    Arbitrary<List<Map<String, String>>> streams() {
        return Arbitraries.maps(Arbitraries.of("a", "b", "c"), Arbitraries.of("x", "y", "z", ""))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
