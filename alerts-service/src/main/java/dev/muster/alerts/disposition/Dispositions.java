package dev.muster.alerts.disposition;

import dev.muster.alerts.catalog.Catalog;
import dev.muster.alerts.event.Event;
import dev.muster.alerts.rule.ResponseRules;
import dev.muster.alerts.rule.RuleFailures;
import jakarta.enterprise.context.ApplicationScoped;

/** Decides what shall become of an event: in memory and quick, as it runs on the event loop for every trigger. */
@ApplicationScoped
public class Dispositions {

    private final ResponseRules rules;
    private final Catalog catalog;
    private final RuleFailures failures;

    Dispositions(ResponseRules rules, Catalog catalog, RuleFailures failures) {
        this.rules = rules;
        this.catalog = catalog;
        this.failures = failures;
    }

    /** By the rules and the catalog as they are at this moment. */
    public Disposition decide(Event event, IntegrationRef integration) {
        return new Decider(rules.book(), catalog, failures::report).decide(event, integration);
    }
}
