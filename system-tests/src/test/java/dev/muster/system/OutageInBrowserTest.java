package dev.muster.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An outage and what was learned from it, as somebody who was there looks back at it. */
@Tag("debian")
class OutageInBrowserTest {
    private static RunningSuite suite;
    private static Browser browser;
    private static String incident;
    private static String postmortem;

    @BeforeAll
    static void play() throws Exception {
        suite = RunningSuite.get();
        browser = new Browser();
        assertThat(suite.playDemo()).contains("The circle is closed");
        var admin = Api.signedIn(suite, suite.adminEmail(), suite.adminPassword());
        incident = admin.items("/v1/incidents?q=Card").get(0).get("id").textValue();
        postmortem = admin.items("/v1/postmortems?incidentId=" + incident)
                .get(0)
                .get("id")
                .textValue();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource(Browser.Screen.class)
    void everyPageOfTheCircleIsAccessibleAndFitsTheScreen(Browser.Screen screen) {
        Page page = browser.signIn(suite, screen, "ada.okafor@demo.example", suite.adminPassword());
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();

        Browser.look(page, screen, "incidents", "/incidents");
        Browser.look(page, screen, "incident", "/incidents/" + incident);
        Browser.look(page, screen, "beacon", "/incidents/" + incident + "/beacon");
        Browser.look(page, screen, "declare", "/incidents/new");
        Browser.look(page, screen, "postmortems", "/postmortems");
        Browser.look(page, screen, "postmortem", "/postmortems/" + postmortem);
        Browser.look(page, screen, "actions", "/actions");
        Browser.look(page, screen, "trends", "/trends");
        Browser.look(page, screen, "improvements", "/improvements");
        Browser.look(page, screen, "home-after", "/");
    }
}
