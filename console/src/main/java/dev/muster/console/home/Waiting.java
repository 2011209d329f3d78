package dev.muster.console.home;

import dev.muster.console.action.ActionItem;
import dev.muster.console.ask.Ask;
import dev.muster.console.incident.Incident;
import java.util.List;

/** What waits for one person besides pages, and all that is being responded to. */
public record Waiting(
        List<Incident> open,
        List<Asked> asked,
        List<Deciding> decisions,
        List<Incident> lateUpdates,
        List<ActionItem> lateActions) {

    /** Somebody wants my answer. */
    public record Asked(Incident incident, Ask ask) {}

    /** An incident I command in which proposals wait. */
    public record Deciding(Incident incident, int proposals) {}

    public boolean nothing() {
        return asked.isEmpty() && decisions.isEmpty() && lateUpdates.isEmpty() && lateActions.isEmpty();
    }
}
