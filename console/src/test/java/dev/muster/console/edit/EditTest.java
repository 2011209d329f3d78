package dev.muster.console.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditTest {
    private static final String CHECKOUT = "/edit/services/" + Evening.CHECKOUT;

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void formHoldsWhatStandsThereAndItsVersion() {
        assertThat(ada.read(CHECKOUT))
                .contains(
                        "Change Checkout",
                        "value=\"Checkout\"",
                        "name=\"etag\" value=\"&quot;1&quot;\"",
                        "Nothing needs it.");
    }

    @Test
    void whatTheFormDoesNotShowIsKept() {
        services.evening().services.get(0).put("chatChannel", "#checkout");

        ada.submit(CHECKOUT, "etag", "\"1\"", "name", "Checkout EU", "teamId", Evening.TEAM.toString(), "tier", "1")
                .then()
                .statusCode(303);

        var sent = services.sent("/v1/services/" + Evening.CHECKOUT);
        assertThat(sent.getString("name")).isEqualTo("Checkout EU");
        assertThat(sent.getString("chatChannel")).isEqualTo("#checkout");
        assertThat(sent.containsKey("id")).isFalse();
    }

    @Test
    void whoMadeTheLastChangeAndWhyIsNotSaidOfThisOne() {
        services.evening()
                .schedules
                .get(0)
                .put("changedBy", "person:" + Evening.GRACE)
                .put("reason", "After INC-40");

        ada.submit("/edit/schedules/" + Evening.PRIMARY, "etag", "\"1\"", "name", "Payments first")
                .then()
                .statusCode(303);

        var sent = services.sent("/v1/schedules/" + Evening.PRIMARY);
        assertThat(sent.getString("name")).isEqualTo("Payments first");
        assertThat(sent.fieldNames()).doesNotContain("changedBy", "reason");
    }

    @Test
    void whoSavesOverAnothersChangeSeesBoth() {
        services.evening().services.get(0).put("version", 2).put("name", "Checkout (EU)");

        ada.submit(CHECKOUT, "etag", "\"1\"", "name", "Checkout Europe")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Checkout Europe\""))
                .body(containsString("Somebody made it: <b>Checkout (EU)</b>"))
                .body(containsString("value=\"&quot;2&quot;\""));
    }

    @Test
    void removingIsDoneAndLeadsToTheList() {
        ada.submit(CHECKOUT + "/removal", "etag", "\"1\"")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/services"));

        assertThat(services.asked()).contains("DELETE /v1/services/" + Evening.CHECKOUT);
    }

    @Test
    void whatIsStillNeededSaysByWhat() {
        assertThat(ada.read("/edit/teams/" + Evening.TEAM)).contains("Still needed by:", "Checkout");

        ada.submit("/edit/teams/" + Evening.TEAM + "/removal", "etag", "\"1\"")
                .then()
                .statusCode(409)
                .body(containsString("The service Checkout still needs it."));
    }
}
