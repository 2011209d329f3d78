package dev.muster.console.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.CheckoutOutage;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageDetailTest {
    private static final String PAGE = "/pages/" + Evening.PAGE;

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void whatIsWrongComesBeforeTheButtonAndWhyComesAfter() {
        assertThat(ada.read(PAGE))
                .containsSubsequence(
                        "critical", "Card payments fail", "Acknowledge", "Escalate", "Why me?", "Rule EU checkout");
    }

    @Test
    void everyAttemptShowsItsChannelItsAnswerAndItsTime() {
        assertThat(ada.read(PAGE)).contains("handed over", "312 ms", "failed", "The address answered 503", "planned");
    }

    @Test
    void acknowledgingLeadsBackToThePageWhichSaysWhoIsOnIt() {
        ada.submit(PAGE + "/acknowledgement").then().statusCode(303).header("Location", endsWith(PAGE));

        assertThat(ada.read(PAGE)).contains("You are on it").doesNotContain("btn-huge");
    }

    @Test
    void pageOpensWithoutItsExplanationAndItsAlert() {
        services.takeAway(PAGE.replace("/pages", "/v1/pages") + "/explanation");
        services.takeAway("/v1/alerts");

        assertThat(ada.read(PAGE)).contains("Acknowledge", "The explanation is unknown just now");
    }

    @Test
    void pageIsGivenToSomebodyElseOrTheyAreCalledToo() {
        ada.submit(PAGE + "/reassignment", "personId", Evening.GRACE.toString())
                .then()
                .statusCode(303);
        ada.submit(PAGE + "/responders", "personId", Evening.LINUS.toString())
                .then()
                .statusCode(303);

        assertThat(services.sent("/v1" + PAGE + "/reassignment").getString("personId"))
                .isEqualTo(Evening.GRACE.toString());
        assertThat(services.sent("/v1" + PAGE + "/responders").getString("personId"))
                .isEqualTo(Evening.LINUS.toString());
    }

    @Test
    void pageOfAnIncidentOffersCommandWhileNobodyHasIt() {
        about(Evening.id("1c", 43));

        assertThat(ada.read(PAGE)).contains("Acknowledge and take command", "Open incident");

        ada.submit(PAGE + "/acknowledgement", "role", "commander").then().statusCode(303);
        assertThat(services.sent("/v1" + PAGE + "/acknowledgement").getString("role"))
                .isEqualTo("commander");
    }

    @Test
    void pageOfAnIncidentSaysWhoCommandsInstead() {
        about(CheckoutOutage.CHECKOUT_FAILS);

        assertThat(ada.read(PAGE))
                .doesNotContain("take command")
                .containsSubsequence("Ada Brandt", "commands INC-42", "Open incident");
    }

    @Test
    void whileIncidentsIsAwayNobodyIsOfferedCommand() {
        about(Evening.id("1c", 43));
        services.takeAway("/v1/incidents");

        assertThat(ada.read(PAGE)).contains("Acknowledge", "Open incident").doesNotContain("take command");
    }

    @Test
    void stripOnOtherPagesLeadsToThePageOneIsCalledFor() {
        assertThat(ada.refresh("/pages/strip").asString()).contains("You are being paged", PAGE);
    }

    @Test
    void stripIsEmptyWhenNobodyCalls() {
        services.evening().pages.clear();

        assertThat(ada.refresh("/pages/strip").asString()).isBlank();
    }

    private void about(UUID incident) {
        services.evening()
                .pages
                .get(0)
                .getJsonArray("subjects")
                .add(new JsonObject().put("type", "incident").put("id", incident.toString()));
    }
}
