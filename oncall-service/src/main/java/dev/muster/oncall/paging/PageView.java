package dev.muster.oncall.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.oncall.contact.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Page")
record PageView(
        UUID id,
        String title,
        String message,
        Urgency urgency,
        PageStatus status,
        List<SubjectView> subjects,
        UUID serviceId,
        PolicyView policy,
        @Schema(description = "Counts from 1") int level,

        @Schema(description = "The turn through the policy; counts from 1")
        int cycle,

        Instant startedAt,
        Instant acknowledgedAt,
        UUID acknowledgedBy,
        Instant endedAt,

        @Schema(description = "Everybody who was called so far")
        List<UUID> notified,

        @Schema(description = "When the next level is called unless somebody acts")
        Instant nextEscalationAt,

        @Schema(description = "Whether it is a try-out") boolean drill,

        @Schema(description = "Roles of an incident that whoever acknowledges it may take with it")
        List<String> roles,

        @Schema(
                description =
                        "Whether it is about a restricted incident, and seen only by those named there and the called")
        boolean restricted) {

    /** @param calls of this page, and perhaps of others */
    static PageView of(Page page, List<PageSubject> subjects, List<PageCall> calls, boolean restricted) {
        return new PageView(
                page.id,
                page.title,
                page.message,
                page.urgency,
                page.status,
                subjects.stream().map(SubjectView::of).toList(),
                page.serviceId,
                PolicyView.of(page.presentPolicy()),
                page.level + 1,
                page.cycle + 1,
                page.startedAt,
                page.acknowledgedAt,
                page.acknowledgedBy,
                page.endedAt,
                calls.stream()
                        .filter(call -> call.pageId.equals(page.id))
                        .map(call -> call.personId)
                        .distinct()
                        .toList(),
                page.status == PageStatus.TRIGGERED ? page.nextStepAt : null,
                page.drill,
                page.offeredRoles,
                restricted);
    }
}
