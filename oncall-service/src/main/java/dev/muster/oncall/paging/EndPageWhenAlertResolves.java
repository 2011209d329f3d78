package dev.muster.oncall.paging;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The last alert of a group is over, and with it the page, unless it was carried into an incident. */
@ApplicationScoped
class EndPageWhenAlertResolves implements Reaction {

    @Inject
    PageSubjectRepository subjects;

    @Inject
    PageRepository pages;

    @Inject
    PageResponder responder;

    @Inject
    PageStory story;

    @Override
    public Set<String> types() {
        return Set.of("alert.resolved");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var alert = message.as(AlertMoved.class);
        if (alert.openInGroup() > 0) {
            return Uni.createFrom().voidItem();
        }
        var by = Instigator.mirroring(message);
        return subjects.live(PageSubject.ALERT_GROUP, alert.groupId())
                .chain(live -> live == null ? Uni.createFrom().voidItem() : over(live, by));
    }

    /** Where the page is about something else, too, it goes on for that. */
    private Uni<Void> over(PageSubject group, Instigator by) {
        return pages.lock(group.pageId)
                .chain(page -> subjects.of(List.of(page.id)).chain(about -> {
                    group.settled();
                    return about.stream().anyMatch(subject -> subject.live)
                            ? story.tell(page, "Its alerts are resolved", "It goes on for its incident", (Ref) null)
                            : responder
                                    .resolve(page.id, null, "Its alerts are resolved", by)
                                    .replaceWithVoid();
                }));
    }
}
