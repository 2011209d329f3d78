package dev.muster.alerts.rule;

import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;

/** Why a change of rules is refused. */
final class RuleProblems {

    private RuleProblems() {}

    static ProblemException tooMany(int most) {
        return Problems.conflict(
                "too-many-rules",
                "There are " + most + " rules already, the most that can be walked. Remove or join some first.");
    }

    static ProblemException notEveryRuleOnce() {
        return Problems.invalid(
                "/ids", "Must name every rule exactly once. Read the rules again, then send all of them in order.");
    }

    static ProblemException movesForeignRules() {
        return Problems.forbidden(
                "Rules you may not edit must keep their place. Only your own rules can change places.");
    }
}
