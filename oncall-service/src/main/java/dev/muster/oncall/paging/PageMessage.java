package dev.muster.oncall.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.oncall.channel.ContactKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is published about a page.
 *
 * @param level counts from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PageMessage(
        UUID pageId,
        String title,
        PageStatus status,
        List<SubjectView> subjects,
        PolicyView policy,
        int level,
        UUID personId,
        ContactKind channel,
        Instant acceptedAt,
        Instant handedOverAt) {

    static PageMessage of(Page page, List<PageSubject> subjects, PageEvent event) {
        return new PageMessage(
                page.id,
                page.title,
                page.status,
                subjects.stream().map(SubjectView::of).toList(),
                PolicyView.of(page.presentPolicy()),
                page.level + 1,
                event.personId(),
                event.channel(),
                page.acceptedAt,
                page.handedOverAt);
    }
}
