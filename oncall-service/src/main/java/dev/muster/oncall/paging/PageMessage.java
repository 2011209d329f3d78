package dev.muster.oncall.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.oncall.channel.ContactKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is published about a page.
 *
 * @param subjects what it is about; of a page that was joined, only what it is about now and was not before
 * @param level counts from 1
 * @param role which role of an incident was taken with the acknowledgement
 * @param roles which roles of an incident the page asks to fill
 * @param why what decided that it was joined
 * @param restricted true where it is about a restricted incident, absent elsewhere
 * @param visibleTo who may see it where it is restricted: those the incident names, and the called
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
        String role,
        List<String> roles,
        String why,
        Instant acceptedAt,
        Instant handedOverAt,
        Boolean restricted,
        Set<UUID> visibleTo) {

    /** @param viewers null where everybody may see it */
    static PageMessage of(Page page, List<PageSubject> subjects, PageEvent event, String why, Set<UUID> viewers) {
        return new PageMessage(
                page.id,
                page.title,
                page.status,
                subjects.stream().map(SubjectView::of).toList(),
                PolicyView.of(page.presentPolicy()),
                page.level + 1,
                event.personId(),
                event.channel(),
                event.role(),
                page.offeredRoles.isEmpty() ? null : page.offeredRoles,
                why,
                page.acceptedAt,
                page.handedOverAt,
                viewers == null ? null : Boolean.TRUE,
                viewers);
    }
}
