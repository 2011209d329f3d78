package dev.muster.console.improvement;

import dev.muster.console.problem.Known;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What reached any of the services, newest first.
 *
 * @param unknown those that could not say just now
 */
public record ImprovementListPage(List<Improvement> all, List<Owner> unknown) {

    static ImprovementListPage of(Map<Owner, Known<List<Received>>> answers) {
        var all = answers.entrySet().stream()
                .filter(answer -> answer.getValue().known())
                .flatMap(answer ->
                        answer.getValue().value().stream().map(received -> new Improvement(answer.getKey(), received)))
                .sorted(Comparator.comparing((Improvement one) -> one.received().receivedAt())
                        .reversed())
                .toList();
        var unknown = answers.keySet().stream()
                .filter(owner -> !answers.get(owner).known())
                .sorted()
                .toList();
        return new ImprovementListPage(all, unknown);
    }

    public List<Improvement> mine() {
        return undecided().filter(one -> one.received().decidable()).toList();
    }

    public List<Improvement> others() {
        return undecided().filter(one -> !one.received().decidable()).toList();
    }

    public List<Improvement> decided() {
        return all.stream().filter(one -> !one.received().waiting()).toList();
    }

    private Stream<Improvement> undecided() {
        return all.stream().filter(one -> one.received().waiting());
    }
}
