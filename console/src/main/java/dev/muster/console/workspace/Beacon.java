package dev.muster.console.workspace;

import dev.muster.console.directory.Names;
import dev.muster.console.incident.Incident;
import dev.muster.console.problem.Known;
import dev.muster.console.remediation.Proposal;
import dev.muster.console.remediation.Proposals;
import dev.muster.console.subscription.Subscription;
import dev.muster.console.update.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How an incident stands, for everyone: no controls, only what one wants to know. */
public record Beacon(
        Incident incident,
        Known<List<Update>> updates,
        Known<Proposals> proposals,
        Known<Optional<Subscription>> following,
        Names names,
        boolean wall,
        Instant now) {

    /** What is happening, in one sentence: as it was told last, else its title. */
    public String sentence() {
        var last = last();
        return last == null || last.issue() == null ? incident.title() : last.issue();
    }

    public Update last() {
        return updates.known() && !updates.value().isEmpty() ? updates.value().get(0) : null;
    }

    /** What is being done: what is under way, else what was told. */
    public List<Proposal> doing() {
        return proposals.known() ? proposals.value().running() : List.of();
    }

    /** Where its forms come back to. */
    public String here() {
        return "/incidents/" + incident.number() + "/beacon";
    }

    public boolean late() {
        return incident.updateOverdueAt(now);
    }
}
