package dev.muster.postmortem.postmortem;

import static dev.muster.postmortem.postmortem.PostmortemStatus.AMENDED;
import static dev.muster.postmortem.postmortem.PostmortemStatus.DRAFT;
import static dev.muster.postmortem.postmortem.PostmortemStatus.IN_REVIEW;
import static dev.muster.postmortem.postmortem.PostmortemStatus.PUBLISHED;
import static dev.muster.postmortem.postmortem.PostmortemStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.time.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostmortemTest {

    private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");

    private static final Map<PostmortemStatus, Set<PostmortemStatus>> MOVES = Map.of(
            DRAFT, Set.of(IN_REVIEW),
            IN_REVIEW, Set.of(DRAFT, PUBLISHED),
            PUBLISHED, Set.of(AMENDED),
            AMENDED, Set.of(PUBLISHED),
            WITHDRAWN, Set.of());

    @Test
    void everyMoveIsAllowedOrNamesThoseThatAre() {
        for (var from : PostmortemStatus.values()) {
            Arrays.stream(PostmortemStatus.values()).filter(to -> to != from).forEach(to -> assertThat(
                            in(from).move(to, NOON) instanceof Decision.Accepted<?>)
                    .as("%s to %s", from, to)
                    .isEqualTo(MOVES.get(from).contains(to)));
        }
    }

    @Test
    void movingToWhereItIsChangesNothing() {
        for (var status : PostmortemStatus.values()) {
            assertThat(in(status).move(status, NOON)).isEqualTo(Decision.noChange());
        }
    }

    @Test
    void publishingIsRemembered() {
        var postmortem = in(PUBLISHED);

        assertThat(postmortem.publishedAt).isEqualTo(NOON);
    }

    @Test
    void newFactsAmendWhatWasPublishedAndNothingElse() {
        for (var status : PostmortemStatus.values()) {
            var postmortem = in(status);
            postmortem.factsTaken(NOON);

            assertThat(postmortem.status).isEqualTo(status == PUBLISHED ? AMENDED : status);
            assertThat(postmortem.factsAt).isEqualTo(NOON);
        }
    }

    @Test
    void onlyWhatIsStillOwedIsWithdrawnAndIsTakenUpAgain() {
        for (var status : PostmortemStatus.values()) {
            var postmortem = in(status);
            postmortem.withdraw();
            assertThat(postmortem.status).isEqualTo(status.owed() ? WITHDRAWN : status);
        }

        var postmortem = in(WITHDRAWN);
        postmortem.takeUpAgain();
        assertThat(postmortem.status).isEqualTo(DRAFT);
    }

    /** By the moves people make. */
    private static Postmortem in(PostmortemStatus status) {
        var postmortem = new Postmortem(7, Ids.next(), Ids.next(), LocalDate.of(2026, 3, 15), NOON);
        switch (status) {
            case DRAFT -> {}
            case IN_REVIEW -> move(postmortem, IN_REVIEW);
            case PUBLISHED -> move(postmortem, IN_REVIEW, PUBLISHED);
            case AMENDED -> move(postmortem, IN_REVIEW, PUBLISHED, AMENDED);
            case WITHDRAWN -> postmortem.withdraw();
        }
        return postmortem;
    }

    private static void move(Postmortem postmortem, PostmortemStatus... path) {
        for (var to : path) {
            assertThat(postmortem.move(to, NOON)).isEqualTo(Decision.accept(to));
        }
    }
}
