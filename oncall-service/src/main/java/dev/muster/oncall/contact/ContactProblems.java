package dev.muster.oncall.contact;

import dev.muster.chassis.problem.Problem;

/** What can be wrong about contact methods and notification rules. */
final class ContactProblems {

    private ContactProblems() {}

    static Problem codeExpired() {
        return refusal("verification-code-expired", "No valid code", "Ask for a new code and enter it in time.");
    }

    static Problem codeWrong(int triesLeft) {
        return refusal(
                "verification-code-wrong",
                "Wrong code",
                triesLeft > 0
                        ? "Compare the code with the newest message. Tries left: " + triesLeft + "."
                        : "Too many wrong codes. Ask for a new one.");
    }

    static Problem codeNotSent(String answer) {
        return refusal(
                "verification-code-not-sent",
                "The code could not be sent",
                "Check the address and try again. The other side answered: " + answer);
    }

    static Problem alreadyThere() {
        return refusal("contact-method-exists", "Already there", "This address is one of your contact methods.");
    }

    static Problem usedByRule(Urgency urgency) {
        return refusal(
                "contact-method-in-use",
                "Used by a notification rule",
                "Take it out of your rule for " + urgency.word() + " urgency first.");
    }

    static Problem tooMany(int limit) {
        return refusal("too-many-contact-methods", "Too many", "A person has at most " + limit + ". Remove one first.");
    }

    static Problem ruleExists(Urgency urgency) {
        return refusal(
                "notification-rule-exists",
                "Already there",
                "Change your rule for " + urgency.word() + " urgency instead.");
    }

    private static Problem refusal(String code, String title, String detail) {
        return Problem.of(409, code, title, detail);
    }
}
