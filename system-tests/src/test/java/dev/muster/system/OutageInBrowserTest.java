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
    private static Api admin;
    private static String incident;
    private static String postmortem;

    @BeforeAll
    static void play() throws Exception {
        suite = RunningSuite.get();
        browser = new Browser();
        assertThat(suite.playDemo()).contains("The circle is closed");
        admin = Api.signedIn(suite, suite.adminEmail(), suite.adminPassword());
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
        Browser.look(page, screen, "beacon-wall", "/incidents/" + incident + "/beacon?wall=true");
        Browser.look(page, screen, "declare", "/incidents/new");
        Browser.look(page, screen, "postmortems", "/postmortems");
        Browser.look(page, screen, "postmortem", "/postmortems/" + postmortem);
        Browser.look(page, screen, "actions", "/actions");
        Browser.look(page, screen, "trends", "/trends");
        Browser.look(page, screen, "improvements", "/improvements");
        Browser.look(page, screen, "home-after", "/");
    }

    @ParameterizedTest
    @EnumSource(Browser.Screen.class)
    void everyPageOfWhatWasLaidDownIsAccessibleAndFitsTheScreen(Browser.Screen screen) {
        String rule = "/rules/" + first("/v1/rules");
        String playbook = "/playbooks/" + first("/v1/playbooks");
        String schedule = "/schedules/" + first("/v1/schedules");
        String policy = "/policies/" + first("/v1/escalation-policies");
        Page page = browser.signIn(suite, screen, suite.adminEmail(), suite.adminPassword());
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();

        Browser.look(page, screen, "rules", "/rules");
        Browser.look(page, screen, "rule", rule);
        Browser.look(page, screen, "rule-edit", rule + "/edit");
        Browser.look(page, screen, "rule-new", "/rules/new");
        Browser.look(page, screen, "playbooks", "/playbooks");
        Browser.look(page, screen, "playbook", playbook);
        Browser.look(page, screen, "playbook-edit", playbook + "/edit");
        Browser.look(page, screen, "playbook-history", "/history" + playbook);
        Browser.look(page, screen, "plan", "/settings/plan");
        Browser.look(page, screen, "plan-history", "/history/plan");
        Browser.look(page, screen, "plan-level", "/settings/plan/SEV1");
        Browser.look(page, screen, "schedules", "/schedules");
        Browser.look(page, screen, "schedule-new", "/schedules/new");
        Browser.look(page, screen, "layers", schedule + "/layers");
        Browser.look(page, screen, "policies", "/policies");
        Browser.look(page, screen, "policy", policy);
        Browser.look(page, screen, "policy-new", "/policies/new");
        Browser.look(page, screen, "levels", policy + "/levels");
    }

    @ParameterizedTest
    @EnumSource(Browser.Screen.class)
    void everyFormOfPeopleIsAccessibleAndFitsTheScreen(Browser.Screen screen) {
        Page page = browser.signIn(suite, screen, suite.adminEmail(), suite.adminPassword());
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();

        Browser.look(page, screen, "told", "/me/subscriptions");
        Browser.look(page, screen, "propose", "/incidents/" + incident + "/proposals/new");
        Browser.look(page, screen, "section", "/postmortems/" + postmortem + "?edit=summary");
        Browser.look(page, screen, "teams", "/teams");
        Browser.look(page, screen, "team-new", "/teams/new");
        Browser.look(page, screen, "people", "/people");
        Browser.look(page, screen, "person-new", "/people/new");
        Browser.look(page, screen, "service-new", "/services/new");
        Browser.look(page, screen, "service-edit", "/edit/services/" + first("/v1/services"));
        Browser.look(page, screen, "integration-new", "/settings/integrations/new");
        Browser.look(page, screen, "nothing-found", "/alerts?q=nothing-says-this");
    }

    private static String first(String path) {
        return admin.items(path).get(0).get("id").textValue();
    }
}
