package dev.muster.postmortem.letter;

import dev.muster.chassis.mail.Mail.Calendar;

/**
 * A mail to somebody of the directory.
 *
 * @param path where in the console it is about, such as /postmortems/PM-7
 * @param calendar an invitation that comes with it, or null
 * @param reference what it is about, such as postmortem:ID
 */
public record Letter(String subject, String body, String path, Calendar calendar, String reference) {

    public static Letter of(String subject, String body, String path, String reference) {
        return new Letter(subject, body, path, null, reference);
    }

    public Letter with(Calendar invitation) {
        return new Letter(subject, body, path, invitation, reference);
    }
}
