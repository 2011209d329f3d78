package dev.muster.console.action;

import dev.muster.console.directory.Names;
import dev.muster.console.frame.Facet;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.Known;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Action items, overdue ones first. */
public record ActionListPage(Known<Slice<ActionItem>> items, String owner, Names names) {

    public List<Facet> facets() {
        return List.of(
                new Facet("everyone's", "/actions", !mine(), null),
                new Facet("mine", "/actions?owner=me", mine(), null));
    }

    public List<ActionItem> overdue() {
        return sorted(item -> !item.done() && item.overdue());
    }

    public List<ActionItem> open() {
        return sorted(item -> !item.done() && !item.overdue());
    }

    public List<ActionItem> done() {
        return sorted(ActionItem::done);
    }

    private boolean mine() {
        return "me".equals(owner);
    }

    private List<ActionItem> sorted(Predicate<ActionItem> wanted) {
        return items.known()
                ? items.value().items().stream()
                        .filter(wanted)
                        .sorted(Comparator.comparing(
                                ActionItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList()
                : List.of();
    }
}
