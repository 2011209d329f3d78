package dev.muster.postmortem.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A review as an invitation tells it.
 *
 * @param sequence which revision this is; a calendar keeps the highest
 * @param organizer the mail address that answers go to
 * @param sentAt when this revision was made
 */
record Meeting(
        UUID id,
        int sequence,
        Instant startsAt,
        Duration duration,
        String title,
        String url,
        String organizer,
        List<Guest> guests,
        Instant sentAt) {

    record Guest(String name, String mail) {}

    Meeting with(List<Guest> others) {
        return new Meeting(id, sequence, startsAt, duration, title, url, organizer, List.copyOf(others), sentAt);
    }
}
