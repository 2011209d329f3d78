package dev.muster.console.profile;

import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Known;
import dev.muster.console.problem.Refusal;
import dev.muster.console.session.Me;
import java.util.List;
import java.util.UUID;

/** What somebody just tried on the profile page, which has several forms; each fault goes back to its own. */
record Attempt(MyselfForm myself, MethodForm method, UUID codeFor, String secret, FormFaults faults) {
    static final Attempt NONE = new Attempt(null, null, null, null, FormFaults.NONE);

    Attempt as(MyselfForm form) {
        return new Attempt(form, method, codeFor, secret, faults);
    }

    Attempt adding(MethodForm form) {
        return new Attempt(myself, form, codeFor, secret, faults);
    }

    Attempt code(UUID contactMethod) {
        return new Attempt(myself, method, contactMethod, secret, faults);
    }

    Attempt secret(String shownOnce) {
        return new Attempt(myself, method, codeFor, shownOnce, faults);
    }

    Attempt refused(Refusal refusal) {
        return new Attempt(myself, method, codeFor, secret, FormFaults.of(refusal));
    }

    ProfilePage page(Known<List<ContactMethod>> methods, Known<List<NotificationRule>> rules, Me me) {
        return new ProfilePage(
                methods,
                rules,
                myself == null ? MyselfForm.of(me) : myself,
                method == null ? new MethodForm() : method,
                faults,
                codeFor,
                secret);
    }
}
