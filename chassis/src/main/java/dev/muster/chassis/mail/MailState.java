package dev.muster.chassis.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of a mail.
 *
 * @param state {@code waiting}, {@code sent} (the server has accepted it) or {@code failed} (given up)
 * @param lastError why it has not been sent yet; null when nothing went wrong
 */
public record MailState(
        UUID id, String to, String subject, String state, int attempts, String lastError, Instant sentAt) {}
