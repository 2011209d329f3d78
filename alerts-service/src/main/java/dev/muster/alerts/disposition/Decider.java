package dev.muster.alerts.disposition;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.catalog.Catalog;
import dev.muster.alerts.condition.EventFields;
import dev.muster.alerts.event.Event;
import dev.muster.alerts.rule.CompiledRule;
import dev.muster.alerts.rule.RuleBook;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * The decision itself, apart from where rules and catalog come from.
 *
 * @param failed told the rule and the reason when a condition fails; such a rule is passed over, no event waits for one
 */
record Decider(RuleBook book, Catalog catalog, BiConsumer<UUID, String> failed) {

    Disposition decide(Event event, IntegrationRef integration) {
        var severity = OwnSeverity.of(event);
        var walk = new Walk(catalog, StartingService.of(event, integration, catalog));
        if (!book.isEmpty()) {
            follow(walk, fields(event, integration, severity.value()));
        }
        return walk.end(severity);
    }

    private void follow(Walk walk, EventFields event) {
        var candidates = book.candidates(event).iterator();
        boolean stopped = false;
        while (!stopped && candidates.hasNext()) {
            var rule = candidates.next();
            if (walk.concerns(rule) && holds(rule, event)) {
                walk.take(rule);
                stopped = rule.definition().stop();
            }
        }
    }

    private boolean holds(CompiledRule rule, EventFields event) {
        var verdict = rule.condition().on(event);
        verdict.failure().ifPresent(why -> failed.accept(rule.id(), why));
        return verdict.holds();
    }

    private static EventFields fields(Event event, IntegrationRef integration, Severity severity) {
        var sender = new EventFields.Sender(integration.id().toString(), integration.name(), integration.kind());
        return new EventFields(
                event.action().word(),
                event.summary(),
                severity.word(),
                event.source(),
                event.service(),
                event.labels(),
                sender,
                event.occurredAt(),
                () -> Details.of(event.details()));
    }
}
