package dev.muster.console.profile;

import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Known;
import java.util.List;
import java.util.UUID;

/**
 * How a person is reached.
 *
 * @param codeFor the method whose code was refused, so that the fault stands beside it; null otherwise
 * @param secret the signing secret of a webhook just added, shown this once
 */
public record ProfilePage(
        Known<List<ContactMethod>> methods,
        Known<List<NotificationRule>> rules,
        MyselfForm myself,
        MethodForm method,
        FormFaults faults,
        UUID codeFor,
        String secret) {

    public FormFaults myselfFaults() {
        return method.kind == null && codeFor == null ? faults : FormFaults.NONE;
    }

    public FormFaults methodFaults() {
        return method.kind == null ? FormFaults.NONE : faults;
    }

    public String codeFault(UUID contactMethod) {
        return contactMethod.equals(codeFor) ? faults.summary() : null;
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
