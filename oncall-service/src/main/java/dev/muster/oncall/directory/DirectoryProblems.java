package dev.muster.oncall.directory;

import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.problem.Problem.Fault;
import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;

/** Why the directory refuses. */
final class DirectoryProblems {

    private DirectoryProblems() {}

    static ProblemException emailTaken(String email) {
        return Problems.conflict("email-taken", "Another person has the address " + email + ".");
    }

    static ProblemException nameTaken(String what, String name) {
        return Problems.conflict(
                "name-taken", "There is already a " + what + " named " + name + ". Choose another name.");
    }

    static ProblemException lastAdmin() {
        return Problems.conflict(
                "last-admin",
                "This is the last active admin. Make somebody else an admin first, then change this one.");
    }

    static ProblemException builtInTeam() {
        return Problems.conflict(
                "built-in-team",
                "The team Admins is built in: its members are always all active admins. Change people's roles instead.");
    }

    static ProblemException inUse(String what, List<Use> uses) {
        String users = uses.stream().map(use -> use.type() + " " + use.name()).collect(Collectors.joining(", "));
        var errors = uses.stream()
                .map(use -> new Fault("/v1/" + use.type() + "/" + use.id(), "Used by " + use.name()))
                .toList();
        return new Problem(
                        409,
                        "in-use",
                        "Still in use",
                        "This " + what + " is used by: " + users + ". Remove it there first.",
                        errors)
                .asException();
    }
}
