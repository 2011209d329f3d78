package dev.muster.console.incident;

import dev.muster.console.session.Visitor;
import java.util.UUID;

/** What the viewer may do in an incident, so that pages offer it. The service decides, whatever is offered. */
public record Standing(UUID viewer, Incident incident, boolean responder, boolean admin, boolean manager) {

    public static Standing of(Visitor visitor, Incident incident) {
        return new Standing(
                visitor.getId(), incident, visitor.isResponder(), visitor.isAdmin(), visitor.isTeamManager());
    }

    public boolean commander() {
        return incident.holds(viewer, "commander");
    }

    public boolean joined() {
        return incident.joinedBy(viewer);
    }

    public boolean mayJoin() {
        return responder && incident.open() && !joined();
    }

    /** Leaving is for those without a role to hand over first. */
    public boolean mayLeave() {
        return incident.participants().stream()
                        .anyMatch(participant -> participant.personId().equals(viewer))
                && incident.roles().stream().noneMatch(holder -> viewer.equals(holder.personId()));
    }

    public boolean mayTakeCommand() {
        return responder && incident.open() && incident.commander() == null;
    }

    /** The deputy asks a silent commander, and takes over when there is no answer. */
    public boolean mayQuestionCommander() {
        return incident.open() && incident.commander() != null && !commander() && incident.holds(viewer, "deputy");
    }

    /** The commander is asked to show that they are there. */
    public boolean questioned() {
        return incident.open() && commander() && incident.commanderAskedAt() != null;
    }

    public boolean mayAppointCommander() {
        return (admin || manager) && incident.open() && incident.commander() == null;
    }

    public boolean mayRelieve() {
        return (admin || manager) && incident.open() && incident.commander() != null && !commander();
    }

    public boolean mayGiveRoles() {
        return commander() && incident.open();
    }

    /** The commander and the deputy; any responder while nobody commands. */
    public boolean mayMove() {
        return commander() || incident.holds(viewer, "deputy") || responder && incident.commander() == null;
    }

    public boolean mayChangeSeverity() {
        return commander() || responder && incident.commander() == null;
    }

    public boolean mayUpdate() {
        return commander() || incident.holds(viewer, "communications");
    }

    public boolean mayAsk() {
        return incident.open() && (commander() || incident.holds(viewer, "deputy"));
    }

    /** Whether the viewer is among those who have this role here. */
    public boolean has(String role) {
        return incident.holds(viewer, role)
                || incident.participants().stream()
                        .anyMatch(one ->
                                one.personId().equals(viewer) && one.role().equals(role));
    }

    public boolean mayPropose() {
        return responder && incident.open();
    }

    /** What is pinned is kept for the postmortem. */
    public boolean mayPin() {
        return commander() || incident.holds(viewer, "scribe");
    }

    public boolean mayNote() {
        return responder;
    }
}
