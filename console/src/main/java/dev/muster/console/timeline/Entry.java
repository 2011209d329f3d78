package dev.muster.console.timeline;

import dev.muster.console.frame.Typed;
import java.time.Instant;
import java.util.UUID;

/** One thing on an incident's timeline; never changed afterwards, only added to. */
public record Entry(UUID id, Instant at, String kind, String type, Actor actor, String text, boolean pinned) {

    public record Actor(String type, String id) {
        /** Null unless a person did it. */
        public UUID person() {
            return "person".equals(type) ? Typed.id(id) : null;
        }
    }

    public UUID person() {
        return actor == null ? null : actor.person();
    }

    public boolean note() {
        return "workNote".equals(kind);
    }

    /** Somebody wrote it, word by word. */
    public boolean written() {
        return note() || "comment".equals(kind) || "update".equals(kind);
    }
}
