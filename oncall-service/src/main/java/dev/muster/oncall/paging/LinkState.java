package dev.muster.oncall.paging;

import dev.muster.oncall.incident.IncidentRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A link and the page it is bound to, and with it whether it still does anything.
 *
 * @param restricted the incident behind it of which nothing may be said
 * @param acknowledgedBy name of whoever has the page, if anybody
 * @param commander name of whoever commands the incident behind it, if anybody
 */
record LinkState(
        SignedLink link,
        Page page,
        String acknowledgedBy,
        Optional<IncidentRecord> restricted,
        Optional<String> commander) {

    String title() {
        return restricted.map(IncidentRecord::outsideName).orElse(page.title);
    }

    boolean canAct() {
        return !isDead() && page.status != PageStatus.ACKNOWLEDGED;
    }

    /** Whether there is a second button, with which one takes command of the incident that nobody commands. */
    boolean canTakeCommand() {
        return canAct()
                && commander.isEmpty()
                && page.role == null
                && page.offeredRoles.contains(IncidentCall.COMMANDER);
    }

    /** The role to take with the button that was pressed; null for what the page was made for. */
    String role(String pressed) {
        return canTakeCommand() && IncidentCall.COMMANDER.equals(pressed) ? pressed : null;
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
        var message = Optional.ofNullable(page.message).filter(text -> restricted.isEmpty());
        var inCommand = commander.map(name -> name + " commands the incident.");
        return Stream.of(message, Optional.of(question), inCommand)
                .flatMap(Optional::stream)
                .toList();
    }
}
