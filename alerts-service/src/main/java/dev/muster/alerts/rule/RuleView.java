package dev.muster.alerts.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule, or one of the versions it has had. */
@JsonInclude(Include.NON_NULL)
record RuleView(
        UUID id,
        int version,
        String name,
        UUID teamId,
        boolean enabled,
        String condition,
        boolean stop,
        RuleRequest.Actions actions,
        String reason,

        @Schema(examples = "person:0198c0de-0000-7000-8000-000000000001")
        String changedBy,

        Instant changedAt,

        @Schema(description = "Why the condition last failed on an event; a failing rule does not match")
        String lastError,

        Instant lastErrorAt) {

    static RuleView of(Rule rule) {
        return of(
                rule.id,
                rule.version,
                rule.definition,
                new Rule.Change(rule.changedBy, rule.changedAt, rule.reason),
                rule.lastError,
                rule.lastErrorAt);
    }

    static RuleView of(RuleVersion version) {
        var change = new Rule.Change(version.changedBy, version.changedAt, version.reason);
        return of(version.ruleId, version.version, version.definition, change, null, null);
    }

    private static RuleView of(
            UUID id, int version, RuleDefinition rule, Rule.Change change, String lastError, Instant lastErrorAt) {
        return new RuleView(
                id,
                version,
                rule.name(),
                rule.teamId(),
                rule.enabled(),
                rule.condition(),
                rule.stop(),
                RuleRequest.Actions.of(rule.actions()),
                change.reason(),
                change.by(),
                change.at(),
                lastError,
                lastErrorAt);
    }
}
