package dev.muster.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person woken at night does, in a real browser, on a laptop and on a phone. */
@Tag("debian")
class BrowserTest {
    private static RunningSuite suite;
    private static Browser browser;
    private static Api admin;

    @BeforeAll
    static void start() {
        suite = RunningSuite.get();
        browser = new Browser();
        admin = Api.signedIn(suite, suite.adminEmail(), suite.adminPassword());
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource(Browser.Screen.class)
    void aPageArrivesLiveAndIsAcknowledged(Browser.Screen screen) {
        String summary = "Card payments fail, 38 %% errors (%s)".formatted(screen);
        Page page = browser.signIn(suite, screen, suite.adminEmail(), suite.adminPassword());
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();

        trigger(summary);

        Locator arrived = page.locator("main").getByText(summary).first();
        assertThat(arrived)
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(10_000));
        Browser.picture(page, "home", screen);
        arrived.click();
        page.waitForURL("**/pages/**");
        Locator acknowledge = page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Acknowledge"))
                .first();
        assertThat(acknowledge).isVisible();
        Browser.picture(page, "page", screen);
        acknowledge.click();

        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(statusOfAlert(summary)).isEqualTo("acknowledged"));
        assertThat(page.locator("main").getByText("acknowledged").first()).isVisible();
    }

    @ParameterizedTest
    @EnumSource(Browser.Screen.class)
    void everyPageIsAccessibleAndFitsTheScreen(Browser.Screen screen) {
        var team = Team.make(suite, admin, "PT10M", "alertmanager");
        Api.anonymous(suite).accept("/ingest/" + team.key() + "/alertmanager", Alertmanager.firing(team.name(), "db1"));
        Page page = browser.signIn(suite, screen, suite.adminEmail(), suite.adminPassword());
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
        String schedule = admin.items("/v1/schedules?limit=1").get(0).get("id").textValue();
        String alert = admin.items("/v1/alerts?serviceId=" + team.serviceId())
                .get(0)
                .get("id")
                .textValue();

        Browser.look(page, screen, "alerts", "/alerts");
        Browser.look(page, screen, "alert", "/alerts/" + alert);
        Browser.look(page, screen, "on-call", "/on-call");
        Browser.look(page, screen, "schedule", "/schedules/" + schedule);
        Browser.look(page, screen, "integrations", "/settings/integrations");
        Browser.look(page, screen, "profile", "/me");
        Browser.look(page, screen, "services", "/services");
    }

    @ParameterizedTest
    @EnumSource(Browser.Screen.class)
    void theWayInIsAccessibleAndFitsTheScreen(Browser.Screen screen) {
        Page page = browser.open(suite, screen);

        Browser.look(page, screen, "sign-in", "/sign-in");
        Browser.look(page, screen, "forgotten", "/forgotten");
        Browser.look(page, screen, "no-such-page", "/nowhere");
    }

    private static void trigger(String summary) {
        Api.withKey(suite, suite.integrationKey()).accept("/v1/events", """
                        {"action":"trigger","dedupKey":"%1$s","summary":"%1$s","source":"checkout","severity":"critical",
                         "labels":{"region":"eu"},"links":[{"href":"https://runbooks.example.com/cards","text":"Runbook"}]}""".formatted(summary));
    }

    private static String statusOfAlert(String summary) {
        return admin.items("/v1/alerts?limit=200").stream()
                .filter(alert -> alert.get("summary").textValue().equals(summary))
                .map(alert -> alert.get("status").textValue())
                .findFirst()
                .orElseThrow();
    }
}
