package dev.muster.postmortem.review;

import dev.muster.chassis.mail.Mail.Calendar;
import dev.muster.postmortem.catalog.Catalog;
import dev.muster.postmortem.catalog.CatalogPerson;
import dev.muster.postmortem.letter.Letter;
import dev.muster.postmortem.letter.Letters;
import dev.muster.postmortem.postmortem.PostmortemRef;
import dev.muster.postmortem.timing.Spans;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails invitations and what becomes of them. Of a restricted incident nobody learns who else was asked. */
@ApplicationScoped
class Invitations {

    private final Letters letters;
    private final Catalog catalog;
    private final Clock clock;
    private final String organizer;

    Invitations(
            Letters letters,
            Catalog catalog,
            Clock clock,
            @ConfigProperty(name = "muster.smtp.from", defaultValue = "muster@localhost") String organizer) {
        this.letters = letters;
        this.catalog = catalog;
        this.clock = clock;
        this.organizer = organizer;
    }

    /** To all who are to come, for the first time or because something changed. */
    Uni<Void> invite(Review review, PostmortemRef postmortem) {
        String when = Spans.moment(review.startsAt) + ", " + Spans.words(review.duration());
        return each(review.attendeeIds, review, postmortem, meeting -> Letter.of(
                        meeting.title(),
                        "You are invited to the review: " + when + ".",
                        postmortem.path(),
                        postmortem.reference())
                .with(new Calendar("REQUEST", Invitation.request(meeting))));
    }

    Uni<Void> cancel(Review review, PostmortemRef postmortem, Collection<UUID> people) {
        return each(people, review, postmortem, meeting -> Letter.of(
                        "Cancelled: " + meeting.title(),
                        "You need not come to the review of " + Spans.moment(review.startsAt) + ".",
                        postmortem.path(),
                        postmortem.reference())
                .with(new Calendar("CANCEL", Invitation.cancel(meeting))));
    }

    private Uni<Void> each(
            Collection<UUID> people, Review review, PostmortemRef postmortem, Function<Meeting, Letter> letter) {
        var meeting = meeting(review, postmortem);
        boolean alone = postmortem.incident().restricted();
        return Multi.createFrom()
                .iterable(people)
                .onItem()
                .transformToUniAndConcatenate(person ->
                        letters.send(person, letter.apply(meeting.with(guests(alone ? List.of(person) : people)))))
                .collect()
                .last();
    }

    private Meeting meeting(Review review, PostmortemRef postmortem) {
        return new Meeting(
                review.id,
                review.sequence,
                review.startsAt,
                review.duration(),
                "Review of " + postmortem.incident().openName(),
                letters.link(postmortem.path()),
                organizer,
                List.of(),
                clock.instant());
    }

    private List<Meeting.Guest> guests(Collection<UUID> people) {
        return people.stream()
                .flatMap(person -> catalog.person(person).stream())
                .filter(CatalogPerson::reachable)
                .map(person -> new Meeting.Guest(person.name(), person.email()))
                .toList();
    }
}
