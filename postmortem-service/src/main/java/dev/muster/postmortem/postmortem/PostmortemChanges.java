package dev.muster.postmortem.postmortem;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells those who watch a postmortem that a part of it has changed; no other service is told. */
@ApplicationScoped
public class PostmortemChanges {

    static final String CHANGED = "postmortem.changed";

    private final Outbox outbox;

    PostmortemChanges(Outbox outbox) {
        this.outbox = outbox;
    }

    /** In the transaction of the change. */
    public Uni<Void> tell(PostmortemRef ref, String part, Actor by) {
        return tell(ref, part, null, by);
    }

    /** @param name which one of several */
    public Uni<Void> tell(PostmortemRef ref, String part, String name, Actor by) {
        return outbox.publish(Fact.of(CHANGED, ref.id(), PostmortemChanged.of(ref, part, name), by));
    }
}
