package dev.muster.postmortem.timing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.postmortem.facts.Milestones;
import dev.muster.postmortem.facts.Surroundings;
import dev.muster.postmortem.facts.Surroundings.FirstPage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ResponseTimesTest {

    private static final Instant START = Instant.parse("2026-03-10T14:00:00Z");

    @Test
    void detectionIsTheFirstAlertOrTheDeclarationTheEarlier() {
        assertThat(detect(milestones(0, null, 10), alertAt(4))).isEqualTo(Duration.ofMinutes(4));
        assertThat(detect(milestones(0, null, 10), alertAt(14))).isEqualTo(Duration.ofMinutes(10));
        assertThat(detect(milestones(0, null, 10), Surroundings.NONE)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void whatPeopleCorrectedCounts() {
        assertThat(detect(milestones(0, 2, 10), alertAt(4))).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void withoutAKnownImpactThereIsNoTimeToDetect() {
        assertThat(detect(milestones(null, null, 10), alertAt(4))).isNull();
    }

    @Test
    void mitigatingAndResolvingBeginWithTheImpactElseTheDeclaration() {
        var known =
                ResponseTimes.of(new Milestones(at(0), null, at(10), null, at(12), at(40), at(50)), Surroundings.NONE);
        assertThat(known.mitigate().duration()).isEqualTo(Duration.ofMinutes(40));
        assertThat(known.resolve().duration()).isEqualTo(Duration.ofMinutes(50));
        assertThat(known.resolve().from()).isEqualTo("impact started");
        assertThat(known.assemble().duration()).isEqualTo(Duration.ofMinutes(2));

        var unknown = ResponseTimes.of(new Milestones(null, null, at(10), null, null, at(40), null), Surroundings.NONE);
        assertThat(unknown.mitigate().duration()).isEqualTo(Duration.ofMinutes(30));
        assertThat(unknown.mitigate().from()).isEqualTo("declared");
        assertThat(unknown.resolve().duration()).isNull();
        assertThat(unknown.assemble().duration()).isNull();
    }

    @Test
    void pagingAndAcknowledgingAreOfTheFirstPage() {
        var page = new FirstPage(at(0), at(1), at(2), at(6));
        var times = ResponseTimes.of(Milestones.NONE, new Surroundings(null, 0, 0, 1, 1, page));

        assertThat(times.page().duration()).isEqualTo(Duration.ofMinutes(2));
        assertThat(times.acknowledge().duration()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void anEndBeforeItsStartIsNoTimeAtAll() {
        assertThat(detect(milestones(10, 5, 12), Surroundings.NONE)).isZero();
    }

    private static Duration detect(Milestones milestones, Surroundings around) {
        return ResponseTimes.of(milestones, around).detect().duration();
    }

    private static Milestones milestones(Integer impact, Integer detected, Integer declared) {
        return new Milestones(at(impact), at(detected), at(declared), null, null, null, null);
    }

    private static Surroundings alertAt(int minute) {
        return new Surroundings(at(minute), 1, 0, 0, 0, null);
    }

    private static Instant at(Integer minute) {
        return minute == null ? null : START.plus(Duration.ofMinutes(minute));
    }
}
