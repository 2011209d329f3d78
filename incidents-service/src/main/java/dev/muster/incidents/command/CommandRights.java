package dev.muster.incidents.command;

import static dev.muster.incidents.crew.IncidentRole.COMMANDER;
import static dev.muster.incidents.crew.IncidentRole.DEPUTY;

import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import dev.muster.incidents.catalog.CatalogPerson;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.incident.IncidentStatus;
import dev.muster.incidents.incident.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may change the crew of an incident, and who may belong to it. */
@ApplicationScoped
class CommandRights {

    private final Directory directory;

    CommandRights(Directory directory) {
        this.directory = directory;
    }

    /** Those at work on a resolved incident may still change hands: its review needs somebody. */
    void requireOpen(Incident incident) {
        if (!incident.status().isOpen() && incident.status() != IncidentStatus.RESOLVED) {
            throw CommandProblems.over(incident);
        }
    }

    void requireInPerson(Caller by) {
        if (by.kind() != Caller.Kind.PERSON) {
            throw CommandProblems.notInPerson();
        }
    }

    void requireResponder(Caller by) {
        requireInPerson(by);
        if (!by.role().includes(Role.RESPONDER)) {
            throw CommandProblems.respondersOnly();
        }
    }

    /** Command is filled from outside, the other roles by whoever commands. */
    void requireMayAppoint(Incident incident, IncidentRole role, Caller by) {
        requireInPerson(by);
        if (role == COMMANDER) {
            if (!isManagement(incident, by)) {
                throw CommandProblems.managersAppoint(role);
            }
        } else if (!new Standing(incident, by).commands()
                && !(incident.crew().isCommandVacant() && isManagement(incident, by))) {
            throw CommandProblems.commanderAppoints(role);
        }
    }

    void requireMayRelieve(Incident incident, Caller by) {
        requireInPerson(by);
        if (!isManagement(incident, by)) {
            throw CommandProblems.managersRelieve();
        }
    }

    /** Whoever commands or is deputy brings others in; any responder while nobody commands. */
    void requireMayBringIn(Incident incident, Caller by) {
        requireResponder(by);
        var standing = new Standing(incident, by);
        if (!incident.crew().isCommandVacant() && !standing.commands() && !standing.holds(DEPUTY)) {
            throw CommandProblems.commanderAppoints(IncidentRole.RESPONDER);
        }
    }

    /** Only who still is here takes part; to command or to stand in for it one has to be a responder. */
    void requireFit(UUID personId, IncidentRole role, String pointer) {
        boolean writes = role == IncidentRole.COMMUNICATIONS || role == IncidentRole.SCRIBE;
        boolean fit = writes
                ? directory.person(personId).filter(CatalogPerson::active).isPresent()
                : isResponder(personId);
        if (!fit) {
            throw CommandProblems.unknownPerson(pointer);
        }
    }

    boolean isResponder(UUID personId) {
        return directory
                .person(personId)
                .filter(CatalogPerson::active)
                .flatMap(person -> Role.of(person.role()))
                .filter(role -> role.includes(Role.RESPONDER))
                .isPresent();
    }

    private boolean isManagement(Incident incident, Caller by) {
        return by.isAdmin() || directory.managesAnyOf(by.personId(), incident.serviceIds());
    }
}
