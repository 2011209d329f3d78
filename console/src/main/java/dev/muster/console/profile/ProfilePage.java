package dev.muster.console.profile;

import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Known;
import dev.muster.console.session.Me;
import java.util.List;
import java.util.UUID;

/** How a person is reached, and what came of the form they just sent. */
public record ProfilePage(
        Known<List<ContactMethod>> methods, Known<List<NotificationRule>> rules, Me me, Attempt attempt) {

    /** Each fault belongs to the form it came from. */
    public FormFaults faults(String form) {
        return form.equals(attempt.form()) ? attempt.faults() : FormFaults.NONE;
    }

    public MyselfForm myself() {
        return attempt.myself() == null ? MyselfForm.of(me) : attempt.myself();
    }

    public MethodForm method() {
        return attempt.method() == null ? new MethodForm() : attempt.method();
    }

    public List<String> urgencies() {
        return List.of("high", "low");
    }

    /** The viewer's rule for one urgency; null while the default holds. */
    public NotificationRule rule(String urgency) {
        return rules.value().stream()
                .filter(rule -> rule.urgency().equals(urgency))
                .findFirst()
                .orElse(null);
    }

    public List<RuleForm.Place> places(String urgency) {
        return RuleForm.places(rule(urgency));
    }

    public String ruleForm(String urgency) {
        return "rule-" + urgency;
    }

    /** Minutes to choose from. */
    public List<Integer> delays() {
        return List.of(0, 1, 2, 3, 5, 10, 15, 30);
    }

    public String secret() {
        return attempt.secret();
    }

    public boolean reachable() {
        return methods.known() && methods.value().stream().anyMatch(ContactMethod::verified);
    }

    public String nameOf(UUID method) {
        return methods.known()
                ? methods.value().stream()
                        .filter(candidate -> candidate.id().equals(method))
                        .map(ContactMethod::name)
                        .findFirst()
                        .orElse("a removed method")
                : "a contact method";
    }
}
