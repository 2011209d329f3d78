package dev.muster.alerts.integration;

import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;

final class IntegrationProblems {

    private IntegrationProblems() {}

    static ProblemException unknownKind() {
        return Problems.invalid("/kind", "Must be one of " + IntegrationKind.words());
    }

    static ProblemException unknownService() {
        return Problems.invalid("/serviceId", "There is no such service");
    }

    static ProblemException nameTaken() {
        return Problems.conflict("name-taken", "Another integration has this name. Choose a different one.");
    }

    static ProblemException notAllowed() {
        return Problems.forbidden("Integrations are kept by admins, and by managers of the service's team.");
    }
}
