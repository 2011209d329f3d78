package dev.muster.oncall.paging;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.storage.NewestFirst;
import java.util.List;
import java.util.UUID;

/** Which pages a list shows: those that meet all that is asked. */
record PageFilter(List<PageStatus> statuses, UUID personId, UUID subjectId) {

    static PageFilter of(List<String> statuses, String personId, String subjectId) {
        return new PageFilter(
                statuses.stream().map(PageFilter::status).toList(),
                id("personId", personId),
                id("subjectId", subjectId));
    }

    NewestFirst query() {
        return new NewestFirst("1 = 1")
                .and("status in :statuses", "statuses", statuses.isEmpty() ? null : statuses)
                .and("id in (select c.pageId from PageCall c where c.personId = :person)", "person", personId)
                .and("id in (select s.pageId from PageSubject s where s.subjectId = :subject)", "subject", subjectId);
    }

    private static PageStatus status(String word) {
        return PageStatus.of(word)
                .orElseThrow(() ->
                        Problems.unreadable("status", "Must be one of triggered, acknowledged, exhausted, resolved"));
    }

    private static UUID id(String name, String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problems.unreadable(name, "Must be an identifier");
        }
    }
}
