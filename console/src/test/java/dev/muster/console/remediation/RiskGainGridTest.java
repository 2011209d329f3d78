package dev.muster.console.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RiskGainGridTest {

    @Test
    void moreGainIsHigherAndMoreRiskIsFurtherRight() {
        var dots = RiskGainGrid.of(List.of(option(5, 1), option(1, 5))).dots();

        assertThat(dots.get(0).y()).isLessThan(dots.get(1).y());
        assertThat(dots.get(0).x()).isLessThan(dots.get(1).x());
    }

    @Test
    void optionsOfEqualWorthStandBesideEachOther() {
        var dots = RiskGainGrid.of(List.of(option(3, 3), option(3, 3))).dots();

        assertThat(dots.get(1).x()).isGreaterThan(dots.get(0).x());
    }

    @Test
    void oneOptionNeedsNoDrawing() {
        assertThat(RiskGainGrid.of(List.of(option(3, 3))).useful()).isFalse();
    }

    private static Proposal option(int gain, int risk) {
        return new Proposal(
                null,
                "Restart",
                null,
                gain,
                risk,
                true,
                null,
                null,
                "proposed",
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }
}
