package dev.muster.incidents.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incidents.plan.Severity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaybookMatchTest {

    private static final UUID CHECKOUT = UUID.randomUUID();
    private static final UUID SEARCH = UUID.randomUUID();
    private static final Map<String, String> EU = Map.of("region", "eu", "team", "pay");

    @Test
    void oneOfTheServicesIsEnough() {
        var match = new PlaybookMatch(List.of(CHECKOUT, SEARCH), null, null);

        assertThat(match.fits(List.of(SEARCH), Severity.SEV3, Map.of())).isTrue();
        assertThat(match.fits(List.of(UUID.randomUUID()), Severity.SEV3, Map.of()))
                .isFalse();
        assertThat(match.fits(List.of(), Severity.SEV3, Map.of())).isFalse();
    }

    @Test
    void oneOfTheSeveritiesIsEnoughAndTriageHasNone() {
        var match = new PlaybookMatch(null, List.of(Severity.SEV1, Severity.SEV2), null);

        assertThat(match.fits(List.of(), Severity.SEV2, Map.of())).isTrue();
        assertThat(match.fits(List.of(), Severity.SEV3, Map.of())).isFalse();
        assertThat(match.fits(List.of(), null, Map.of())).isFalse();
    }

    @Test
    void allLabelsAreNeededWithTheirValues() {
        assertThat(new PlaybookMatch(null, null, EU).fits(List.of(), null, EU)).isTrue();
        assertThat(new PlaybookMatch(null, null, Map.of("region", "eu")).fits(List.of(), null, EU))
                .isTrue();
        assertThat(new PlaybookMatch(null, null, EU).fits(List.of(), null, Map.of("region", "eu")))
                .isFalse();
        assertThat(new PlaybookMatch(null, null, EU).fits(List.of(), null, Map.of("region", "us", "team", "pay")))
                .isFalse();
    }

    @Test
    void everyCriterionThatIsGivenMustHold() {
        var match = new PlaybookMatch(List.of(CHECKOUT), List.of(Severity.SEV1), EU);

        assertThat(match.fits(List.of(CHECKOUT), Severity.SEV1, EU)).isTrue();
        assertThat(match.fits(List.of(SEARCH), Severity.SEV1, EU)).isFalse();
        assertThat(match.fits(List.of(CHECKOUT), Severity.SEV2, EU)).isFalse();
        assertThat(match.fits(List.of(CHECKOUT), Severity.SEV1, Map.of())).isFalse();
    }

    @Test
    void withoutAnyCriterionItIsAttachedByHandOnly() {
        assertThat(PlaybookMatch.NOTHING.fits(List.of(CHECKOUT), Severity.SEV1, EU))
                .isFalse();
    }
}
