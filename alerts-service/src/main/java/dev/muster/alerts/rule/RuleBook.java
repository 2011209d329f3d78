package dev.muster.alerts.rule;

import dev.muster.alerts.condition.EqualityTest;
import dev.muster.alerts.condition.EventFields;
import dev.muster.alerts.condition.FieldPath;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules in the order they are walked. Each rule is filed under one equality test its condition requires, so that an
 * event is shown only to the rules that can match it and to those that require no such test.
 */
public final class RuleBook {

    public static final RuleBook EMPTY = new RuleBook(List.of());

    private final List<CompiledRule> rules;
    private final BitSet unfiled = new BitSet();
    private final Map<FieldPath, Map<String, BitSet>> filed = new HashMap<>();

    public RuleBook(List<CompiledRule> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            file(i, rules.get(i).condition().required());
        }
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Every rule that may match the event, in order, and as few others as possible. */
    public Stream<CompiledRule> candidates(EventFields event) {
        var candidates = (BitSet) unfiled.clone();
        filed.forEach((path, byValue) -> {
            event.text(path).map(byValue::get).ifPresent(candidates::or);
        });
        return candidates.stream().mapToObj(rules::get);
    }

    private void file(int index, List<EqualityTest> required) {
        if (required.isEmpty()) {
            unfiled.set(index);
            return;
        }
        var test = required.get(0);
        var byValue = filed.computeIfAbsent(test.path(), path -> new HashMap<>());
        test.values().forEach(value -> byValue.computeIfAbsent(value, v -> new BitSet())
                .set(index));
    }
}
