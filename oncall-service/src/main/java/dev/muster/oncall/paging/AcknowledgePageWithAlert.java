package dev.muster.oncall.paging;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Somebody has the alert: nobody needs to be called for it any more. */
@ApplicationScoped
class AcknowledgePageWithAlert implements Reaction {

    @Inject
    PageSubjectRepository subjects;

    @Inject
    PageResponder responder;

    @Override
    public Set<String> types() {
        return Set.of("alert.acknowledged");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var alert = message.as(AlertMoved.class);
        var by = Instigator.mirroring(message);
        return subjects.live(PageSubject.ALERT_GROUP, alert.groupId())
                .chain(live -> live == null
                        ? Uni.createFrom().voidItem()
                        : responder
                                .acknowledge(live.pageId, alert.personId(), Page.RESPONDER, "With its alert", by)
                                .replaceWithVoid());
    }
}
