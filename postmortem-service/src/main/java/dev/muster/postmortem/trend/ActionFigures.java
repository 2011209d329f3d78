package dev.muster.postmortem.trend;

import java.util.List;

/** What is measured of actions. */
final class ActionFigures {

    private static final String CASES = """
            select i.id, i.due_on::timestamp at time zone 'UTC' as at, i.owner_id,
                coalesce(c.service_ids, array[]::uuid[]) as service_ids, c.severity, c.cause,
                i.status = 'OPEN' as open,
                i.status = 'DONE' or i.due_on < (asked.now at time zone 'UTC')::date as due,
                coalesce((i.completed_at at time zone 'UTC')::date <= i.due_on, false) as in_time,
                case when i.status = 'OPEN' then seconds_between(i.created_at, asked.now) end as age
            from asked
            cross join action_item i
            left join incident_case c on c.id = i.incident_id
            where i.due_on >= ($1 at time zone 'UTC')::date
                and i.due_on < ($2 at time zone 'UTC')::date
                and not exists (select 1 from incident_row u where u.id = i.incident_id and (u.restricted or u.drill))
            """;

    static final List<CaseSet> ALL = List.of(CaseSet.of(
            CASES,
            Figure.share("completion", "due", "in_time", "Actions done by their due day, of the actions due or done"),
            Figure.time("age", "From the making of an action until now, of those open")
                    .of("open")));

    private ActionFigures() {}
}
