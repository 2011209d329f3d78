package dev.muster.incidents.incident;

import dev.muster.chassis.messaging.Actor;
import dev.muster.incidents.plan.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Incidents in the states that tests begin with, brought there by real moves. */
final class IncidentModel {

    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private IncidentModel() {}

    static Incident declared(Severity severity) {
        return Incident.declare(
                new Declaration(
                        UUID.randomUUID(),
                        "Checkout fails",
                        null,
                        severity,
                        IncidentKind.OUTAGE,
                        List.of(),
                        List.of(),
                        false,
                        false,
                        null,
                        new Actor("person", UUID.randomUUID().toString())),
                7,
                "",
                NINE);
    }

    static Incident in(IncidentStatus status) {
        return switch (status) {
            case TRIAGE -> declared(null);
            case INVESTIGATING -> declared(Severity.SEV2);
            case FIXING -> moved(in(IncidentStatus.INVESTIGATING), IncidentStatus.FIXING);
            case MONITORING -> moved(in(IncidentStatus.FIXING), IncidentStatus.MONITORING);
            case RESOLVED -> moved(in(IncidentStatus.MONITORING), IncidentStatus.RESOLVED);
            case CLOSED -> moved(in(IncidentStatus.RESOLVED), IncidentStatus.CLOSED);
            case DECLINED -> declined();
            case MERGED -> merged();
        };
    }

    private static Incident moved(Incident incident, IncidentStatus to) {
        var unused = incident.moveTo(to, null, NINE);
        return incident;
    }

    private static Incident declined() {
        var incident = in(IncidentStatus.TRIAGE);
        var unused = incident.decline(null, NINE);
        return incident;
    }

    private static Incident merged() {
        var incident = in(IncidentStatus.TRIAGE);
        var unused = incident.mergeInto(in(IncidentStatus.INVESTIGATING), NINE);
        return incident;
    }
}
