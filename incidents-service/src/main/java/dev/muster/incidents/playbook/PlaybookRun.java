package dev.muster.incidents.playbook;

import dev.muster.chassis.problem.Decision;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A playbook at work in an incident. It keeps the words it was attached with; a later version changes nothing here. */
@Entity
class PlaybookRun {

    @Id
    UUID id;

    @Version
    int version;

    UUID incidentId;
    UUID playbookId;
    int playbookVersion;
    String name;
    String body;

    @Convert(converter = RunStepsColumn.class)
    List<RunStep> steps;

    String attachedBy;
    Instant attachedAt;

    protected PlaybookRun() {}

    static PlaybookRun of(UUID id, UUID incidentId, Playbook playbook, String by, Instant at) {
        var run = new PlaybookRun();
        run.id = id;
        run.incidentId = incidentId;
        run.playbookId = playbook.id;
        run.playbookVersion = playbook.version;
        run.name = playbook.says.name();
        run.body = playbook.says.body();
        run.steps = playbook.says.steps().stream().map(RunStep::of).toList();
        run.attachedBy = by;
        run.attachedAt = at;
        return run;
    }

    /** @param number counts from 1 */
    Decision<StepEvent> tick(int number, UUID by, Instant at) {
        var step = step(number);
        if (step.done()) {
            return Decision.noChange();
        }
        replace(number, step.tickedBy(by, at));
        return Decision.accept(new StepEvent("step.done", "Done: " + step.title()));
    }

    Decision<StepEvent> untick(int number) {
        var step = step(number);
        if (!step.done()) {
            return Decision.noChange();
        }
        replace(number, step.unticked());
        return Decision.accept(new StepEvent("step.undone", "Not done after all: " + step.title()));
    }

    /** @param to null to leave it to whoever has the role */
    Decision<StepEvent> assign(int number, UUID to) {
        var step = step(number);
        if (Objects.equals(step.assigneeId(), to)) {
            return Decision.noChange();
        }
        replace(number, step.assignedTo(to));
        return Decision.accept(new StepEvent("step.assigned", "Assigned anew: " + step.title()));
    }

    /** What happened to a step, as the timeline names and tells it. */
    record StepEvent(String type, String text) {}

    private RunStep step(int number) {
        if (number < 1 || number > steps.size()) {
            throw PlaybookProblems.noSuchStep(number, steps.size());
        }
        return steps.get(number - 1);
    }

    private void replace(int number, RunStep step) {
        var changed = new ArrayList<>(steps);
        changed.set(number - 1, step);
        steps = List.copyOf(changed);
    }
}
