package dev.muster.oncall.paging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A link and the page it is bound to, and with it whether it still does anything.
 *
 * @param acknowledgedBy name of whoever has the page, if anybody
 */
record LinkState(SignedLink link, Page page, String acknowledgedBy) {

    boolean canAct() {
        return !isDead() && page.status != PageStatus.ACKNOWLEDGED;
    }

    /** Whether the link will never do anything again. */
    boolean isDead() {
        return link.isUsed() || !page.isOpen();
    }

    /** What its page says to the person who opens it. */
    List<String> lines() {
        return switch (page.status) {
            case RESOLVED -> List.of("This page has ended. There is nothing left to do here.");
            case ACKNOWLEDGED ->
                List.of(
                        link.personId.equals(page.acknowledgedBy)
                                ? "You have acknowledged this page. Nobody else is called for it any more."
                                : acknowledgedBy + " has acknowledged this page.");
            case TRIGGERED, EXHAUSTED -> link.isUsed() ? used() : open();
        };
    }

    private static List<String> used() {
        return List.of("This link was used before. Open the newest message about this page, or sign in to Muster.");
    }

    private List<String> open() {
        var question = "Acknowledge to say that you take care of it. Nobody else is called then.";
        return Stream.concat(Optional.ofNullable(page.message).stream(), Stream.of(question))
                .toList();
    }
}
