package dev.muster.console.rule;

import dev.muster.console.directory.Names;
import dev.muster.console.problem.FormFaults;
import java.util.List;

/**
 * The form of a rule.
 *
 * @param now the rule as it stands; null for a new one
 */
public record RuleEditPage(Rule now, RuleForm form, FormFaults faults, Names names) {

    public String action() {
        return now == null ? "/rules" : "/rules/" + now.id();
    }

    public String removal() {
        return action() + "/removal";
    }

    /** Somebody saved another version while this was written. */
    public boolean moved() {
        return now != null && !String.valueOf(now.version()).equals(form.version);
    }

    public List<String> severities() {
        return List.of("critical", "error", "warning", "info");
    }

    public List<String> urgencies() {
        return List.of("high", "low", "none");
    }
}
