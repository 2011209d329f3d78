package dev.muster.postmortem.facts;

import dev.muster.chassis.messaging.IncomingMessage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Alerts and pages as rows for the trends: each message fills in what it tells. */
@ApplicationScoped
class CaseRows {

    private static final String ALERT = """
            insert into alert_fact as known (id, service_id, severity, urgency, dedup_key, accepted_at, suppressed,
                rule_ids)
            select told."alertId", told."serviceId", told.severity, told.urgency, told."dedupKey",
                coalesce(told."acceptedAt", told.at), told.type = 'alert.suppressed',
                array(select distinct cast(step -> 'ref' ->> 'id' as uuid)
                    from jsonb_array_elements(coalesce(told.why, '[]')) step where step -> 'ref' ->> 'type' = 'rule')
            from jsonb_to_record(cast(cast(:told as text) as jsonb)) as told("alertId" uuid, "serviceId" uuid,
                severity text, urgency text, "dedupKey" text, "acceptedAt" timestamptz, at timestamptz, type text,
                why jsonb)
            on conflict (id) do update set service_id = coalesce(excluded.service_id, known.service_id),
                severity = excluded.severity, urgency = excluded.urgency, suppressed = excluded.suppressed,
                rule_ids = excluded.rule_ids
            """;

    private static final String ALERT_MOMENT = """
            update alert_fact set
                acknowledged_at = case when told.type = 'alert.acknowledged'
                    then coalesce(acknowledged_at, told.at) else acknowledged_at end,
                acted_on = acted_on or told.human,
                resolved_at = case when told.type = 'alert.resolved' then told.at else resolved_at end
            from jsonb_to_record(cast(cast(:told as text) as jsonb))
                as told("alertId" uuid, at timestamptz, type text, human boolean)
            where id = told."alertId"
            """;

    private static final String PAGE = """
            insert into page_fact as known (id, accepted_at, started_at, handed_over_at, acknowledged_at,
                exhausted_at, ended_at, policy_id, incident_ids, alert_ids)
            select told."pageId", told."acceptedAt", told.at, told."handedOverAt",
                case when told.type = 'page.acknowledged' and told.human then told.at end,
                case when told.type = 'page.exhausted' then told.at end,
                case when told.type = 'page.ended' then told.at end,
                cast(told.policy ->> 'id' as uuid),
                array(select cast(s ->> 'id' as uuid) from jsonb_array_elements(told.subjects) s
                    where s ->> 'type' = 'incident'),
                array(select cast(a as uuid) from jsonb_array_elements(told.subjects) s,
                    jsonb_array_elements_text(coalesce(s -> 'alertIds', '[]')) a)
            from jsonb_to_record(cast(cast(:told as text) as jsonb)) as told("pageId" uuid, "acceptedAt" timestamptz,
                "handedOverAt" timestamptz, at timestamptz, type text, human boolean, subjects jsonb,
                policy jsonb)
            on conflict (id) do update set
                handed_over_at = coalesce(known.handed_over_at, excluded.handed_over_at),
                acknowledged_at = coalesce(known.acknowledged_at, excluded.acknowledged_at),
                exhausted_at = coalesce(known.exhausted_at, excluded.exhausted_at),
                ended_at = excluded.ended_at, policy_id = coalesce(known.policy_id, excluded.policy_id),
                incident_ids = excluded.incident_ids, alert_ids = excluded.alert_ids
            """;

    private static final String NOTICE = """
            insert into page_notice (page_id, person_id, channel, at)
            select told."pageId", told."personId", told.channel, told.at
            from jsonb_to_record(cast(cast(:told as text) as jsonb))
                as told("pageId" uuid, "personId" uuid, channel text, at timestamptz)
            where told."personId" is not null and told.channel is not null
            """;

    private static final String ACKNOWLEDGEMENT = """
            insert into page_acknowledgement (page_id, person_id, at)
            select told."pageId", coalesce(told."personId", told.by), told.at
            from jsonb_to_record(cast(cast(:told as text) as jsonb))
                as told("pageId" uuid, "personId" uuid, by uuid, at timestamptz)
            where coalesce(told."personId", told.by) is not null
            on conflict do nothing
            """;

    private final ToldRows rows;

    CaseRows(ToldRows rows) {
        this.rows = rows;
    }

    /** An alert that was triggered or muted, or told of again. */
    Uni<Void> alert(IncomingMessage message) {
        return rows.store(ALERT, message);
    }

    /** What became of an alert; nothing where we never heard of it. */
    Uni<Void> alertMoment(IncomingMessage message) {
        return rows.store(ALERT_MOMENT, message);
    }

    Uni<Void> page(IncomingMessage message) {
        return rows.store(PAGE, message);
    }

    /** A person said that they have seen it. */
    Uni<Void> acknowledgement(IncomingMessage message) {
        return rows.store(ACKNOWLEDGEMENT, message);
    }

    /** Somebody was told of a page. */
    Uni<Void> notice(IncomingMessage message) {
        return rows.store(NOTICE, message);
    }
}
