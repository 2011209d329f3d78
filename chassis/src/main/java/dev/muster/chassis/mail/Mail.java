package dev.muster.chassis.mail;

/**
 * A mail to one person.
 *
 * @param to one plain address
 * @param html the same as the text for programs that show it; null for none. Escaping is the writer's matter
 * @param calendar an invitation that goes with it; null for none
 * @param reference what it is about, as in {@code incident:0199…}; its state is found by it
 */
public record Mail(String to, String subject, String text, String html, Calendar calendar, String reference) {

    /**
     * @param method as RFC 5546 has it: REQUEST, CANCEL
     * @param ics the iCalendar object whose METHOD is the same
     */
    public record Calendar(String method, String ics) {}

    public static Mail text(String to, String subject, String text, String reference) {
        return new Mail(to, subject, text, null, null, reference);
    }
}
