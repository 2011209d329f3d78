package dev.muster.console.home;

import dev.muster.console.alert.Alert;
import dev.muster.console.directory.Names;
import dev.muster.console.oncall.Duty;
import dev.muster.console.oncall.InboxItem;
import dev.muster.console.page.OpenPages;
import dev.muster.console.problem.Known;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What needs a person now, and what is worth knowing besides. */
public record Home(
        UUID viewer,
        Known<OpenPages.Sorted> pages,
        Known<List<Alert>> alerts,
        Known<List<Duty>> onCall,
        Known<List<InboxItem>> inbox,
        Known<Waiting> waiting,
        Instant now,
        Names names) {

    public boolean quiet() {
        return pages.known()
                && pages.value().waiting().isEmpty()
                && pages.value().mine().isEmpty()
                && waiting.known()
                && waiting.value().nothing();
    }

    /** The viewer's own shift that ends last; null when not on call, or not known. */
    public Duty myDuty() {
        if (!onCall.known()) {
            return null;
        }
        return onCall.value().stream()
                .filter(duty -> Objects.equals(viewer, duty.personId()))
                .reduce((first, second) -> ends(first, second) ? first : second)
                .orElse(null);
    }

    public List<InboxItem> unread() {
        return inbox.known()
                ? inbox.value().stream().filter(item -> item.readAt() == null).toList()
                : List.of();
    }

    public SetUp setUp() {
        return SetUp.of(names);
    }

    private static boolean ends(Duty first, Duty second) {
        return second.to() == null || first.to() != null && first.to().isAfter(second.to());
    }
}
