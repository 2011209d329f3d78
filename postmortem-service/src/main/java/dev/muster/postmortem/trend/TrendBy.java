package dev.muster.postmortem.trend;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What cases are put together by. A case that belongs to several groups counts in each. */
enum TrendBy {
    NONE("select 'all'"),
    SERVICE("select cast(unnest(c.service_ids) as text)"),
    TEAM("""
            select cast(team_id as text) from service_team where service_id = any(c.service_ids)
            union select cast(team_id as text) from member_team where person_id = c.owner_id"""),
    SEVERITY("select c.severity"),
    CAUSE("select c.cause"),
    WEEK("select to_char(c.at at time zone 'UTC', 'IYYY-\"W\"IW')");

    private final String keys;

    TrendBy(String keys) {
        this.keys = keys;
    }

    /** The groups of a case {@code c}, as a query of one column. */
    String keys() {
        return keys;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TrendBy> of(String word) {
        return Arrays.stream(values()).filter(by -> by.word().equals(word)).findFirst();
    }
}
