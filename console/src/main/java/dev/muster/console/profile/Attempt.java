package dev.muster.console.profile;

import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Refusal;

/**
 * What somebody just tried on the profile page, which has several forms.
 *
 * @param form which of them was refused: "myself", "method", "password" or the id of a contact method; null if none
 * @param myself as typed; null to show what is stored
 * @param method as typed; null for an empty form
 * @param secret of a webhook just added, shown this once
 */
record Attempt(String form, FormFaults faults, MyselfForm myself, MethodForm method, String secret) {
    static final Attempt NONE = new Attempt(null, FormFaults.NONE, null, null, null);

    static Attempt refused(String form, Refusal refusal) {
        return new Attempt(form, FormFaults.of(refusal), null, null, null);
    }

    static Attempt refused(MyselfForm typed, Refusal refusal) {
        return new Attempt("myself", FormFaults.of(refusal), typed, null, null);
    }

    static Attempt refused(MethodForm typed, Refusal refusal) {
        return new Attempt("method", FormFaults.of(refusal), null, typed, null);
    }

    static Attempt brought(String secret) {
        return new Attempt(null, FormFaults.NONE, null, null, secret);
    }
}
