package dev.muster.chassis.messaging;

import io.smallrye.mutiny.Uni;
import java.util.Set;

/** What a message of another service brings about here. A bean; it sees each message's effect take place once. */
public interface Reaction {

    /** The short types it reacts to. */
    Set<String> types();

    /** Whether a message of these types brings about anything here, told from what it says alone; if not, it is forgotten. */
    default boolean isConcernedBy(IncomingMessage message) {
        return true;
    }

    /**
     * Runs in a transaction that also remembers the message. A {@code ProblemException} or unreadable data refuses the
     * message for good, any other failure asks for it again later.
     */
    Uni<Void> on(IncomingMessage message);
}
