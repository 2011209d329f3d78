package dev.muster.postmortem.postmortem;

import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.problem.Problem.Fault;
import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;

/** Why a change of a postmortem is refused. */
final class PostmortemProblems {

    private PostmortemProblems() {}

    static ProblemException noneForThis(String incident) {
        return Problems.conflict(
                "no-postmortem-wanted",
                incident + " has no postmortem: it is a drill, was declined or merged, or its level asks for none.");
    }

    static ProblemException notResolved(String incident) {
        return Problems.conflict(
                "incident-not-resolved", incident + " is not resolved yet. Resolve it first, then write about it.");
    }

    static ProblemException exists(String number) {
        return Problems.conflict("postmortem-exists", "There is one already: " + number + ". Go on with that one.");
    }

    static Problem forbiddenMove(PostmortemStatus from, PostmortemStatus to) {
        String allowed =
                from.next().stream().map(PostmortemStatus::word).sorted().collect(Collectors.joining(" or "));
        return Problems.conflict(
                        "forbidden-move",
                        "It is " + from.word() + " and cannot become " + to.word() + ". "
                                + (allowed.isEmpty() ? "It stays as it is." : "It can become " + allowed + "."))
                .problem();
    }

    static ProblemException incomplete(List<String> missing) {
        return new Problem(
                        422,
                        "postmortem-incomplete",
                        "Not ready to be published",
                        "Say something about each of what is missing, then publish it.",
                        missing.stream()
                                .map(what -> new Fault("/status", "Missing: " + what))
                                .toList())
                .asException();
    }

    static ProblemException notWritable(PostmortemStatus status) {
        return Problems.conflict(
                "postmortem-not-writable",
                "It is " + status.word() + ". "
                        + (status == PostmortemStatus.PUBLISHED
                                ? "Move it to amended first, then change it."
                                : "It is not written any more."));
    }

    /** Shows what stands there now, so that nobody's words are lost. */
    static ProblemException changedMeanwhile(Section section) {
        return new Problem(
                        412,
                        "precondition-failed",
                        "Changed in the meantime",
                        "Somebody else has changed this section, which is now version \"" + section.version
                                + "\". Join both texts, then save with that version.",
                        List.of(new Fault("/text", section.text)))
                .asException();
    }
}
