package dev.muster.console.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrendTest {
    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void everyChartSaysWhatItShowsWhatItMeansAndWhatItLeavesOut() {
        assertThat(ada.read("/trends?by=severity"))
                .contains(
                        "Time to resolve",
                        "Half took less than 42 min, nine in ten less than 3 h.",
                        "From the start of the impact to the last resolve",
                        "12 counted, 2 left out.",
                        "/incidents?status=all&amp;severity=SEV1");
    }

    @Test
    void sixChartsAreOnAPageAndTheOthersOnTheNext() {
        assertThat(ada.read("/trends?by=cause"))
                .contains("Updates in time", "/trends?subject=incidents&amp;by=cause&amp;days=90&amp;part=2")
                .doesNotContain("Effort of people");
        assertThat(ada.read("/trends?by=cause&part=2"))
                .contains("Effort of people", "Together 31 h.")
                .doesNotContain("Updates in time");
    }

    @Test
    void spanAndGroupsAreInTheAddress() {
        assertThat(ada.read("/trends?subject=incidents&by=severity&days=30"))
                .contains("/trends?subject=incidents&amp;by=severity&amp;days=365");
    }

    @Test
    void nothingIsClaimedWhileTheServiceIsAway() {
        services.takeAway("/v1/trends");

        assertThat(ada.read("/trends")).contains("Trends are unknown just now");
    }
}
