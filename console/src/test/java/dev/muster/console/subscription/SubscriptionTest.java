package dev.muster.console.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.CheckoutOutage;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubscriptionTest {
    private static final String BEACON = "/incidents/INC-42/beacon";

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void oneTapOnTheBeaconFollowsAnIncidentAndOneMoreStops() {
        assertThat(ada.read(BEACON)).contains("Tell me by mail");

        ada.submit("/incidents/" + CheckoutOutage.CHECKOUT_FAILS + "/following", "back", BEACON)
                .then()
                .statusCode(303)
                .header("Location", endsWith(BEACON));
        assertThat(services.sent("/v1/subscriptions"))
                .isEqualTo(new JsonObject()
                        .put("subscriber", new JsonObject().put("personId", Evening.ADA.toString()))
                        .put("channel", "email")
                        .put("match", new JsonObject().put("incidentId", CheckoutOutage.CHECKOUT_FAILS.toString())));
        assertThat(ada.read(BEACON)).contains("You are told by mail").doesNotContain("Tell me by mail");

        ada.submit("/me/subscriptions/" + Evening.id("5b", 2) + "/end", "back", BEACON)
                .then()
                .statusCode(303);
        assertThat(ada.read(BEACON)).contains("Tell me by mail");
    }

    @Test
    void wallOffersNothingToPress() {
        assertThat(ada.read(BEACON + "?wall=true")).doesNotContain("Tell me by mail");
    }

    @Test
    void listSaysWhatOneIsToldAndAddsToIt() {
        assertThat(ada.read("/me/subscriptions")).containsSubsequence("Any service", "SEV2", "or worse", "Stop");

        ada.submit("/me/subscriptions", "serviceIds", Evening.CHECKOUT.toString(), "minSeverity", "")
                .then()
                .statusCode(303);

        assertThat(services.sent("/v1/subscriptions").getJsonObject("match").encode())
                .isEqualTo("{\"serviceIds\":[\"" + Evening.CHECKOUT + "\"]}");
    }
}
