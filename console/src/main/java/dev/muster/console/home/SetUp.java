package dev.muster.console.home;

import dev.muster.console.directory.Names;
import java.util.List;

/** The first steps of a new installation, in the order that makes sense, and how far it has come. */
public record SetUp(List<Step> steps) {

    public record Step(String name, String why, String href, boolean done) {}

    static SetUp of(Names names) {
        return new SetUp(List.of(
                new Step(
                        "People",
                        "Who can be on call",
                        "/people/new",
                        names.people().size() > 1),
                new Step(
                        "A team",
                        "Who owns services together",
                        "/teams/new",
                        names.teams().size() > 1),
                new Step(
                        "A schedule",
                        "Who is on call when",
                        "/schedules/new",
                        !names.schedules().isEmpty()),
                new Step(
                        "An escalation policy",
                        "Who is told next when nobody answers",
                        "/policies/new",
                        names.policies().size() > 1),
                new Step(
                        "A service",
                        "What your alerts are about",
                        "/services/new",
                        !names.services().isEmpty())));
    }

    public boolean done() {
        return steps.stream().allMatch(Step::done);
    }

    /** The step to offer first; null when all are done. */
    public Step next() {
        return steps.stream().filter(step -> !step.done()).findFirst().orElse(null);
    }

    public long left() {
        return steps.stream().filter(step -> !step.done()).count();
    }
}
