package dev.muster.incidents.room;

import java.util.Locale;

/** The address of a room, with {number} where the incident's number belongs, as in https://meet.example.org/{number}. */
record LinkTemplate(String text) {

    private static final String NUMBER = "{number}";

    /**
     * The room of one incident.
     *
     * @param secret makes the address of a restricted incident's room impossible to guess; null where it is open
     */
    String fill(String number, String secret) {
        String name = number.toLowerCase(Locale.ROOT) + (secret == null ? "" : "-" + secret);
        return text.replace(NUMBER, name);
    }
}
