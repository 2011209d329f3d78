package dev.muster.postmortem.facts;

import dev.muster.chassis.messaging.IncomingMessage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Incidents, and who took part in them for how long, as rows for the trends. */
@ApplicationScoped
class IncidentRows {

    private static final String INCIDENT = """
            insert into incident_row as known (id, severity, status, restricted, drill, names_roles, impact_started,
                detected, declared, assembled, mitigated, resolved, service_ids, alert_ids)
            select told."incidentId", told.severity, told.status, coalesce(told.restricted, false),
                coalesce(told.drill, false), told."namesRoles", reached."impactStarted", reached.detected,
                reached.declared, reached.assembled, reached.mitigated, reached.resolved,
                array(select cast(s as uuid) from jsonb_array_elements_text(coalesce(told."serviceIds", '[]')) s),
                array(select cast(a as uuid) from jsonb_array_elements_text(coalesce(told."alertIds", '[]')) a)
            from jsonb_to_record(cast(cast(:told as text) as jsonb)) as told("incidentId" uuid, severity text,
                    status text, restricted boolean, drill boolean, "namesRoles" boolean, milestones jsonb,
                    "serviceIds" jsonb, "alertIds" jsonb)
                cross join lateral jsonb_to_record(coalesce(told.milestones, '{}')) as reached(
                    "impactStarted" timestamptz, detected timestamptz, declared timestamptz, assembled timestamptz,
                    mitigated timestamptz, resolved timestamptz)
            on conflict (id) do update set severity = excluded.severity, status = excluded.status,
                restricted = excluded.restricted, drill = excluded.drill, names_roles = excluded.names_roles,
                impact_started = excluded.impact_started, detected = excluded.detected,
                declared = excluded.declared, assembled = excluded.assembled, mitigated = excluded.mitigated,
                resolved = excluded.resolved, service_ids = excluded.service_ids, alert_ids = excluded.alert_ids
            """;

    private static final String PRESENT = """
            with told as (select * from jsonb_to_record(cast(cast(:told as text) as jsonb))
                as told("incidentId" uuid, at timestamptz, "participantIds" jsonb, roles jsonb)),
            present as (
                select cast(p as uuid) as person_id
                from told, jsonb_array_elements_text(coalesce(told."participantIds", '[]')) p
                union select cast(r ->> 'personId' as uuid)
                from told, jsonb_array_elements(coalesce(told.roles, '[]')) r),
            """;

    private static final String ATTENDANCE = PRESENT + """
            gone as (
                update incident_attendance a set left_at = told.at from told
                where a.incident_id = told."incidentId" and a.left_at is null
                    and a.person_id not in (select person_id from present))
            insert into incident_attendance as known (incident_id, person_id, since)
            select told."incidentId", present.person_id, told.at from told, present
            on conflict (incident_id, person_id) do update set left_at = null where known.left_at is not null
            """;

    private final ToldRows rows;

    IncidentRows(ToldRows rows) {
        this.rows = rows;
    }

    /** How an incident stands, and who is in it from now on or no longer. */
    Uni<Void> incident(IncomingMessage message) {
        return rows.store(INCIDENT, message).chain(() -> rows.store(ATTENDANCE, message));
    }
}
