package dev.muster.oncall.paging;

import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.problem.Problems;
import dev.muster.oncall.storage.NewestFirst;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which pages a list shows: those that meet all that is asked. */
record PageFilter(List<PageStatus> statuses, Optional<UUID> personId, Optional<UUID> subjectId, PageParams params) {

    static PageFilter of(List<String> statuses, String personId, String subjectId, PageParams params) {
        return new PageFilter(
                statuses.stream().map(PageFilter::status).toList(),
                id("personId", personId),
                id("subjectId", subjectId),
                params);
    }

    int fetch() {
        return params.fetch();
    }

    String query() {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        if (!statuses.isEmpty()) {
            conditions.add("status in :statuses");
        }
        if (personId.isPresent()) {
            conditions.add("id in (select c.pageId from PageCall c where c.personId = :person)");
        }
        if (subjectId.isPresent()) {
            conditions.add("id in (select s.pageId from PageSubject s where s.subjectId = :subject)");
        }
        if (params.cursor().isPresent()) {
            conditions.add("(startedAt < :at or (startedAt = :at and id < :after))");
        }
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (!statuses.isEmpty()) {
            values.put("statuses", statuses);
        }
        personId.ifPresent(id -> values.put("person", id));
        subjectId.ifPresent(id -> values.put("subject", id));
        params.cursor().ifPresent(cursor -> {
            values.put("at", NewestFirst.instant(cursor));
            values.put("after", cursor.id());
        });
        return values;
    }

    private static PageStatus status(String word) {
        return PageStatus.of(word)
                .orElseThrow(() ->
                        Problems.unreadable("status", "Must be one of triggered, acknowledged, exhausted, resolved"));
    }

    private static Optional<UUID> id(String name, String text) {
        try {
            return Optional.ofNullable(text).filter(given -> !given.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw Problems.unreadable(name, "Must be an identifier");
        }
    }
}
