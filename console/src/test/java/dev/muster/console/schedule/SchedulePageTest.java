package dev.muster.console.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchedulePageTest {
    private static final String SCHEDULE = "/schedules/" + Evening.PRIMARY;

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void weekShowsLayersOverridesAndWhoIsOnCallInTheEnd() {
        assertThat(ada.read(SCHEDULE + "?week=2026-03-23"))
                .containsSubsequence("Weekly", "Nights", "Overrides", "On call", "Brandt", "gap 9 h")
                .contains("clock +1 h", "23 – 29 March");
    }

    @Test
    void gapIsCoveredWithItsTimesAlreadyFilledIn() {
        assertThat(ada.read(SCHEDULE + "?week=2026-06-01&from=2026-06-07T15:00&to=2026-06-08T00:00"))
                .contains("value=\"2026-06-07T15:00\"", "value=\"2026-06-08T00:00\"");
    }

    @Test
    void coverIsSentInTheTimeOfTheSchedule() {
        ada.submit(
                        SCHEDULE + "/overrides",
                        "personId",
                        Evening.GRACE.toString(),
                        "from",
                        "2026-06-07T15:00",
                        "to",
                        "2026-06-08T00:00",
                        "reason",
                        "sick")
                .then()
                .statusCode(303);

        assertThat(services.evening().overrides.get(0).getString("from")).isEqualTo("2026-06-07T13:00:00Z");
    }

    @Test
    void refusedCoverKeepsWhatWasTypedAndNamesTheField() {
        ada.submit(
                        SCHEDULE + "/overrides",
                        "from",
                        "2026-06-07T15:00",
                        "to",
                        "2026-06-08T00:00",
                        "reason",
                        "at the dentist")
                .then()
                .statusCode(422)
                .body(containsString("Say who covers."))
                .body(containsString("value=\"at the dentist\""))
                .body(containsString("value=\"2026-06-07T15:00\""));
    }

    @Test
    void newScheduleOfOneLayerIsMadeFromTheForm() {
        ada.submit(
                        "/schedules",
                        "name",
                        "Ledger primary",
                        "timeZone",
                        "Europe/Berlin",
                        "unit",
                        "week",
                        "every",
                        "1",
                        "handoffTime",
                        "09:00",
                        "startsOn",
                        "2026-06-01",
                        "participants",
                        Evening.GRACE.toString())
                .then()
                .statusCode(303);
    }

    @Test
    void scheduleWithoutANameComesBackAsTyped() {
        ada.submit("/schedules", "timeZone", "Europe/Paris", "participants", Evening.LINUS.toString())
                .then()
                .statusCode(422)
                .body(containsString("Give it a name."))
                .body(containsString("value=\"Europe/Paris\""))
                .body(containsString("<option value=\"" + Evening.LINUS + "\" selected>"));
    }
}
