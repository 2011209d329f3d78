package dev.muster.oncall.notification;

/**
 * Whether a person can be expected to notice.
 *
 * @param reached false when no address of theirs is known to work; it was tried all the same
 * @param why what decided how they are told
 */
public record Reach(boolean reached, String why) {}
