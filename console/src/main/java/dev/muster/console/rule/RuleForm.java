package dev.muster.console.rule;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.console.frame.Typed;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** A rule, as typed; every action is left out while it says nothing. */
public class RuleForm {

    /** Of the rule the form was made of; none for a new one. */
    @RestForm
    public String version;

    @RestForm
    public String name;

    @RestForm
    public String teamId;

    @RestForm
    public String enabled;

    @RestForm
    public String condition;

    @RestForm
    public String stop;

    @RestForm
    public String serviceId;

    @RestForm
    public String urgency;

    @RestForm
    public String severity;

    @RestForm
    public String policyId;

    @RestForm
    public String promoteSeverity;

    @RestForm
    public String promoteTitle;

    @RestForm
    public String suppress;

    @RestForm
    public String reason;

    @RestForm
    public String once;

    static RuleForm fresh() {
        var form = new RuleForm();
        form.enabled = "on";
        return form;
    }

    static RuleForm of(Rule rule) {
        var form = new RuleForm();
        form.version = String.valueOf(rule.version());
        form.name = rule.name();
        form.teamId = rule.teamId() == null ? null : rule.teamId().toString();
        form.enabled = rule.enabled() ? "on" : null;
        form.condition = rule.condition();
        form.stop = rule.stop() ? "on" : null;
        form.serviceId = word(rule, "/serviceId");
        form.urgency = word(rule, "/urgency");
        form.severity = word(rule, "/severity");
        form.policyId = word(rule, "/page/policyId");
        form.promoteSeverity = word(rule, "/promote/severity");
        form.promoteTitle = word(rule, "/promote/title");
        form.suppress = "true".equals(word(rule, "/suppress")) ? "on" : null;
        return form;
    }

    public boolean is(String chosen, UUID id) {
        return id.toString().equals(chosen);
    }

    RuleActing.WrittenRule read() {
        return new RuleActing.WrittenRule(
                Typed.text(name),
                Typed.id(teamId),
                enabled != null,
                Typed.text(condition),
                stop != null,
                new RuleActing.Actions(
                        Typed.id(serviceId),
                        Typed.text(urgency),
                        Typed.text(severity),
                        Typed.id(policyId) == null ? null : new RuleActing.Paged(Typed.id(policyId)),
                        Typed.text(promoteSeverity) == null
                                ? null
                                : new RuleActing.Promoted(Typed.text(promoteSeverity), Typed.text(promoteTitle)),
                        suppress == null ? null : Boolean.TRUE),
                Typed.text(reason));
    }

    private static String word(Rule rule, String pointer) {
        JsonNode value = rule.actions() == null ? null : rule.actions().at(pointer);
        return value == null || value.isMissingNode() || value.isNull() ? null : value.asText();
    }
}
