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
