package dev.muster.incidents.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incidents.plan.Severity;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CriteriaTest {

    private static final UUID INCIDENT = UUID.randomUUID();
    private static final UUID CHECKOUT = UUID.randomUUID();
    private static final UUID PAYMENTS = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void withoutAnyEveryIncidentIsMeant() {
        assertThat(fits(Criteria.NONE, null)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void aSeverityMeansThatOneAndTheWorse(Severity severity) {
        boolean expected = severity == Severity.SEV1 || severity == Severity.SEV2;

        assertThat(fits(new Criteria(null, null, Severity.SEV2, null), severity))
                .isEqualTo(expected);
    }

    @Test
    void inTriageNoSeverityIsReached() {
        assertThat(fits(new Criteria(null, null, Severity.SEV5, null), null)).isFalse();
    }

    @Test
    void oneOfTheServicesIsEnough() {
        assertThat(fits(new Criteria(List.of(OTHER, CHECKOUT), null, null, null), null))
                .isTrue();
        assertThat(fits(new Criteria(List.of(OTHER), null, null, null), null)).isFalse();
    }

    @Test
    void oneServiceOfOneOfTheTeamsIsEnough() {
        assertThat(fits(new Criteria(null, List.of(OTHER, PAYMENTS), null, null), null))
                .isTrue();
        assertThat(fits(new Criteria(null, List.of(OTHER), null, null), null)).isFalse();
    }

    @Test
    void allThatIsGivenMustHold() {
        var both = new Criteria(List.of(CHECKOUT), null, Severity.SEV2, INCIDENT);

        assertThat(fits(both, Severity.SEV1)).isTrue();
        assertThat(fits(both, Severity.SEV3)).isFalse();
        assertThat(fits(new Criteria(List.of(CHECKOUT), null, null, OTHER), Severity.SEV1))
                .isFalse();
    }

    private static boolean fits(Criteria criteria, Severity severity) {
        return criteria.fit(INCIDENT, List.of(CHECKOUT), List.of(PAYMENTS), severity);
    }
}
