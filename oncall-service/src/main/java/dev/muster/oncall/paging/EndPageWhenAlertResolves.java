package dev.muster.oncall.paging;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** The last alert of a group is over, and with it the page. */
@ApplicationScoped
class EndPageWhenAlertResolves implements Reaction {

    @Inject
    PageSubjectRepository subjects;

    @Inject
    PageResponder responder;

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
                .chain(live -> live == null
                        ? Uni.createFrom().voidItem()
                        : responder
                                .resolve(live.pageId, null, "Its alerts are resolved", by)
                                .replaceWithVoid());
    }
}
