package dev.muster.oncall.directory;

import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.problem.Problem.Fault;
import dev.muster.chassis.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A record that refers to another and would break without it. {@code type} as in paths, for example {@code schedules}. */
public record Use(String type, UUID id, String name) {

    /** Refuses to remove what others still refer to, and names them. */
    public static ProblemException stillInUse(String what, List<Use> uses) {
        var users = uses.stream().map(use -> use.type + " " + use.name).collect(Collectors.joining(", "));
        var errors = uses.stream()
                .map(use -> new Fault("/v1/" + use.type + "/" + use.id, "Used by " + use.name))
                .toList();
        var detail = "This " + what + " is used by: " + users + ". Remove it there first.";
        return new Problem(409, "in-use", "Still in use", detail, errors).asException();
    }
}
