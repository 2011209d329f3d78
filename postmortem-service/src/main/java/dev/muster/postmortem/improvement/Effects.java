package dev.muster.postmortem.improvement;

import dev.muster.postmortem.facts.Incident;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Counts what an improvement was to change, before and since. Restricted incidents and drills do not count. */
@ApplicationScoped
class Effects {

    private static final Duration TRACKED = Duration.ofDays(90);

    private enum Counted {
        PAGES_OF_RULE("pages from this rule", """
                select p.started_at as at from page_case p
                where p.started_at >= $1 and p.started_at < $3 and exists (
                    select 1 from page_alert l join alert_fact a on a.id = l.alert_id
                    where l.page_id = p.id and a.rule_ids && $4::uuid[])"""),
        UNANSWERED_PAGES_OF_POLICY("unanswered pages of this policy", """
                select p.started_at as at from page_case p
                where p.started_at >= $1 and p.started_at < $3
                    and p.policy_id = any($4::uuid[]) and p.acknowledged_at is null"""),
        INCIDENTS_OF_SERVICES("incidents of the affected services", """
                select c.declared as at from incident_case c
                where c.declared >= $1 and c.declared < $3 and c.service_ids && $4::uuid[]""");

        private final String words;
        private final String cases;

        Counted(String words, String cases) {
            this.words = words;
            this.cases = cases;
        }

        String sql() {
            return "select count(*) filter (where at < $2) as before, count(*) filter (where at >= $2) as after from ("
                    + cases + ") c";
        }
    }

    private final Pool pool;
    private final Clock clock;

    Effects(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /**
     * Null until it is applied. Asks the database on its own: not to be called within a transaction.
     *
     * @param incident the one that it was learned from
     */
    Uni<ImprovementEffect> of(Improvement improvement, Incident incident) {
        if (improvement.state != ImprovementState.APPLIED) {
            return Uni.createFrom().nullItem();
        }
        var counted = counted(improvement);
        var ids = counted == Counted.INCIDENTS_OF_SERVICES
                ? incident.serviceIds().toArray(UUID[]::new)
                : new UUID[] {improvement.ref};
        var since = improvement.decidedAt;
        var until = earlier(clock.instant(), since.plus(TRACKED));
        return pool.preparedQuery(counted.sql())
                .execute(Tuple.of(
                        since.minus(TRACKED).atOffset(ZoneOffset.UTC),
                        since.atOffset(ZoneOffset.UTC),
                        until.atOffset(ZoneOffset.UTC),
                        ids))
                .map(rows -> rows.iterator().next())
                .map(row -> effect(counted, since, until, row.getLong("before"), row.getLong("after")));
    }

    /** What did not exist before has no pages of its own to compare with. */
    private static Counted counted(Improvement improvement) {
        boolean existed = improvement.ref != null && improvement.baseVersion != null;
        return switch (improvement.target) {
            case RULE, THRESHOLD -> existed ? Counted.PAGES_OF_RULE : Counted.INCIDENTS_OF_SERVICES;
            case POLICY -> existed ? Counted.UNANSWERED_PAGES_OF_POLICY : Counted.INCIDENTS_OF_SERVICES;
            case PLAYBOOK, PLAN, SCHEDULE, TEAM, TRAINING, INSTRUMENTATION -> Counted.INCIDENTS_OF_SERVICES;
        };
    }

    private static ImprovementEffect effect(Counted counted, Instant since, Instant until, long before, long after) {
        var length = Duration.between(since, until);
        return new ImprovementEffect(
                counted.words, since, before, after, Math.toIntExact(length.toDays()), length.equals(TRACKED));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
