package dev.muster.alerts.disposition;

import dev.muster.alerts.alert.Severity;
import dev.muster.alerts.catalog.Catalog;
import dev.muster.alerts.condition.EventFields;
import dev.muster.alerts.event.Event;
import dev.muster.alerts.rule.CompiledRule;
import dev.muster.alerts.rule.ResponseRules;
import dev.muster.alerts.rule.RuleBook;
import dev.muster.alerts.rule.RuleFailures;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Decides what shall become of an event. Pure, in memory and quick: it runs on the event loop for every trigger. A rule
 * that fails is reported and passed over; no event waits for one.
 */
@ApplicationScoped
public class Dispositions {

    private final ResponseRules rules;
    private final RuleFailures failures;
    private final Catalog catalog;

    Dispositions(ResponseRules rules, RuleFailures failures, Catalog catalog) {
        this.rules = rules;
        this.failures = failures;
        this.catalog = catalog;
    }

    public Disposition decide(Event event, IntegrationRef integration) {
        var severity = OwnSeverity.of(event);
        var walk = new Walk(catalog, StartingService.of(event, integration, catalog));
        var book = rules.book();
        if (!book.isEmpty()) {
            walk(book, walk, fields(event, integration, severity.value()));
        }
        return walk.end(severity);
    }

    private void walk(RuleBook book, Walk walk, EventFields event) {
        var candidates = book.candidates(event).iterator();
        while (candidates.hasNext()) {
            var rule = candidates.next();
            if (walk.concerns(rule) && holds(rule, event)) {
                walk.take(rule);
                if (rule.definition().stop()) {
                    return;
                }
            }
        }
    }

    private boolean holds(CompiledRule rule, EventFields event) {
        var verdict = rule.condition().on(event);
        verdict.failure().ifPresent(why -> failures.report(rule.id(), why));
        return verdict.holds();
    }

    private EventFields fields(Event event, IntegrationRef integration, Severity severity) {
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
