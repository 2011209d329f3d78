package dev.muster.alerts.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.json.MergePatch;
import dev.muster.chassis.token.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;

/** Changes of rules that somebody else proposed. They become what a person's own change would: checked, kept, audited. */
@ApplicationScoped
public class RulePatches {

    /** What a rule shows and nobody chooses. */
    private static final List<String> READ_ONLY =
            List.of("id", "version", "reason", "changedBy", "changedAt", "lastError", "lastErrorAt");

    private final RuleRepository rules;
    private final RuleService service;
    private final RuleCheck check;
    private final RuleRights rights;
    private final Validator validator;
    private final ObjectMapper json;

    RulePatches(
            RuleRepository rules,
            RuleService service,
            RuleCheck check,
            RuleRights rights,
            Validator validator,
            ObjectMapper json) {
        this.rules = rules;
        this.service = service;
        this.check = check;
        this.rights = rights;
        this.validator = validator;
        this.json = json;
    }

    /** In the running transaction. */
    public Uni<RulePreview> preview(RulePatch patch) {
        return find(patch.ruleId()).chain(rule -> base(patch, rule)
                .map(base -> new RulePreview(
                        base == null ? null : json.valueToTree(base),
                        rule == null ? null : document(rule),
                        then(patch, rule),
                        rule != null && patch.isOutdated(rule.version))));
    }

    /**
     * Applies the change in the running transaction; after it, {@link #inForce}.
     *
     * @param ifMatch the version the caller has seen; needed where the rule has moved on since the change was proposed
     */
    public Uni<AppliedRule> apply(RulePatch patch, String reason, String ifMatch, Caller by) {
        return find(patch.ruleId())
                .invoke(rule -> requireUpToDate(patch, rule, ifMatch))
                .chain(rule -> {
                    var wanted = request(then(patch, rule)).definition();
                    return check.require(wanted)
                            .chain(() -> rule == null
                                    ? service.create(wanted, reason, by)
                                    : service.change(rule.id, wanted, reason, ETags.of(rule.version), by));
                })
                .map(made -> new AppliedRule(made.id(), made.version()));
    }

    /** Whether that person may edit the rule; what is about no rule, or a removed one, is left to admins. */
    public Uni<Boolean> mayEdit(UUID ruleId, Caller by) {
        return find(ruleId).map(rule -> rights.mayEdit(by, rule == null ? null : rule.definition.teamId()));
    }

    /** Before it answers a change, this replica follows it; the others do so by themselves. */
    public Uni<Void> inForce() {
        return service.inForce();
    }

    private Uni<Rule> find(UUID id) {
        return id == null ? Uni.createFrom().nullItem() : rules.findById(id);
    }

    /** The version the change was proposed for, where the rule has moved on and that version is still known. */
    private Uni<RuleView> base(RulePatch patch, Rule rule) {
        return rule == null || !patch.isOutdated(rule.version)
                ? Uni.createFrom().nullItem()
                : rules.version(rule.id, patch.baseVersion()).map(found -> found == null ? null : RuleView.of(found));
    }

    private JsonNode then(RulePatch patch, Rule rule) {
        if (patch.change() == null || (rule == null && patch.ruleId() != null)) {
            return null;
        }
        return MergePatch.apply(rule == null ? json.createObjectNode() : document(rule), patch.change());
    }

    private JsonNode document(Rule rule) {
        return json.valueToTree(RuleView.of(rule));
    }

    private static void requireUpToDate(RulePatch patch, Rule rule, String ifMatch) {
        if (rule == null && patch.ruleId() != null) {
            throw RuleProblems.removed(patch.ruleId());
        }
        if (rule != null && patch.isOutdated(rule.version) && ifMatch == null) {
            throw RuleProblems.movedOn(patch.baseVersion(), rule.version);
        }
        if (rule != null) {
            ETags.require(ifMatch, rule.version);
        }
    }

    private RuleRequest request(JsonNode document) {
        if (!(document instanceof ObjectNode whole)) {
            throw RuleProblems.misfit("it is no object");
        }
        var wanted = read(whole.deepCopy().without(READ_ONLY));
        var broken = validator.validate(wanted);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return wanted;
    }

    private RuleRequest read(JsonNode document) {
        try {
            return json.treeToValue(document, RuleRequest.class);
        } catch (JsonProcessingException e) {
            throw RuleProblems.misfit("it names something a rule does not have, or gives it another type");
        }
    }
}
