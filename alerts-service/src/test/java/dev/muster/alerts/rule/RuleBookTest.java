package dev.muster.alerts.rule;

import static dev.muster.alerts.rule.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.condition.EventFields;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    @Test
    void onlyRulesThatCanMatchAreCandidates() {
        var book = book(
                rule("ours").when("event.labels.team == 'a'"),
                rule("theirs").when("event.labels.team == 'b'"),
                rule("either").when("event.labels.team in ['a', 'b']"),
                rule("any").when("event.summary.contains('x')"),
                rule("label absent").when("event.labels.region == 'eu'"));

        assertThat(candidates(book, Map.of("team", "a"))).containsExactly("ours", "either", "any");
        assertThat(candidates(book, Map.of())).containsExactly("any");
    }

    @Test
    void candidatesKeepTheOrderOfTheRules() {
        var book = book(
                rule("1"),
                rule("2").when("event.labels.team == 'a'"),
                rule("3"),
                rule("4").when("event.source == 's'"));

        assertThat(candidates(book, Map.of("team", "a"))).containsExactly("1", "2", "3", "4");
    }

    @Test
    void fiftyRulesForFiftyTeamsLeaveOneToEvaluate() {
        var book = book(IntStream.range(0, 50)
                .mapToObj(i -> rule("r" + i).when("event.labels.team == 't" + i + "' && event.summary.contains('x')"))
                .toArray(Rules.Draft[]::new));

        assertThat(candidates(book, Map.of("team", "t7"))).containsExactly("r7");
    }

    private static RuleBook book(Rules.Draft... drafts) {
        return new RuleBook(Stream.of(drafts).map(Rules.Draft::compiled).toList());
    }

    private static List<String> candidates(RuleBook book, Map<String, String> labels) {
        var sender = new EventFields.Sender("1", "one", "events");
        var event = new EventFields("trigger", "x", "error", "s", "", labels, sender, Instant.EPOCH, Map::of);
        return book.candidates(event).map(CompiledRule::name).toList();
    }
}
