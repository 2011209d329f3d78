package dev.muster.incidents.command;

import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.Incident;

/** Why a change of people is refused because of who asks for it. */
final class CommandProblems {

    private CommandProblems() {}

    static ProblemException respondersOnly() {
        return Problems.forbidden("Taking part is for responders. You may comment on the timeline.");
    }

    static ProblemException notInPerson() {
        return Problems.forbidden("Incident roles belong to people: an API token has none, whoever made it.");
    }

    static ProblemException managersAppoint(IncidentRole role) {
        return Problems.forbidden("A manager of an affected service or an admin appoints the " + role.word()
                + ", while nobody is. A responder takes command.");
    }

    static ProblemException commanderAppoints(IncidentRole role) {
        return Problems.forbidden("The commander appoints the " + role.word() + ".");
    }

    static ProblemException managersRelieve() {
        return Problems.forbidden("A manager of an affected service or an admin relieves the commander.");
    }

    static ProblemException over(Incident incident) {
        return Problems.conflict(
                "incident-over", incident.number() + " is " + incident.status().word() + "; its crew stays as it was.");
    }

    static ProblemException unknownRole() {
        return Problems.invalid("/role", "Must be expert or responder");
    }

    static ProblemException noRole(String word) {
        return Problems.notFound("role", word);
    }

    static ProblemException unknownPerson(String pointer) {
        return Problems.invalid(pointer, "There is no active responder of this id");
    }
}
