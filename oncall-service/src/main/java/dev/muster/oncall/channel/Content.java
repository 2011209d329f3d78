package dev.muster.oncall.channel;

import java.util.Optional;
import java.util.UUID;

/**
 * What is to be said, in plain text; each channel puts it into its own form and does its own escaping.
 *
 * @param title one line
 * @param action what the reader can do about it, if anything
 * @param pageId the page it is about, if any
 */
public record Content(String title, String body, Optional<Action> action, Optional<UUID> pageId) {

    /** A button or link that leads to where something can be done. Opening the address alone must not do it. */
    public record Action(String label, String url) {}

    public static Content of(String title, String body) {
        return new Content(title, body, Optional.empty(), Optional.empty());
    }

    public Content withAction(String label, String url) {
        return new Content(title, body, Optional.of(new Action(label, url)), pageId);
    }

    public Content aboutPage(UUID page) {
        return new Content(title, body, action, Optional.of(page));
    }
}
