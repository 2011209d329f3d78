package dev.muster.oncall.paging;

import dev.muster.chassis.paging.QueryValues;
import dev.muster.chassis.storage.NewestFirst;
import java.util.List;
import java.util.UUID;

/** Which pages a list shows: those that meet all that is asked. */
record PageFilter(List<PageStatus> statuses, UUID personId, UUID subjectId) {

    static PageFilter of(List<String> statuses, String personId, String subjectId) {
        return new PageFilter(
                QueryValues.words("status", statuses, PageStatus::of).orElse(List.of()),
                QueryValues.id("personId", personId).orElse(null),
                QueryValues.id("subjectId", subjectId).orElse(null));
    }

    NewestFirst query() {
        return new NewestFirst("1 = 1")
                .and("status in :statuses", "statuses", statuses.isEmpty() ? null : statuses)
                .and("id in (select c.pageId from PageCall c where c.personId = :person)", "person", personId)
                .and("id in (select s.pageId from PageSubject s where s.subjectId = :subject)", "subject", subjectId);
    }
}
