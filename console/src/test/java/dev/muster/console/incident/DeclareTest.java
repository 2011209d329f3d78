package dev.muster.console.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.CheckoutOutage;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeclareTest {
    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void oneShortFormDeclaresAndLeadsToTheWorkspace() {
        ada.submit(
                        "/incidents",
                        "title",
                        "Card payments fail",
                        "severity",
                        "SEV1",
                        "serviceIds",
                        Evening.CHECKOUT.toString())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/incidents/" + CheckoutOutage.CHECKOUT_FAILS));

        assertThat(services.sent("/v1/incidents").getString("severity")).isEqualTo("SEV1");
        assertThat(services.sent("/v1/incidents").getJsonArray("serviceIds"))
                .containsExactly(Evening.CHECKOUT.toString());
    }

    @Test
    void whoCannotSayHowBadItIsLeavesThatOpen() {
        ada.submit("/incidents", "title", "Something odd", "severity", "")
                .then()
                .statusCode(303);

        assertThat(services.sent("/v1/incidents").containsKey("severity")).isFalse();
    }

    @Test
    void withoutATitleEverythingChosenIsKept() {
        ada.submit("/incidents", "severity", "SEV2", "description", "Seen by support")
                .then()
                .statusCode(422)
                .body(containsString("Say what is wrong."))
                .body(containsString("value=\"SEV2\" checked"))
                .body(containsString("Seen by support"));
    }

    @Test
    void alertIsPromotedWithOneFormAndThePageWaitsForTheIncident() {
        ada.submit("/alerts/" + Evening.FAILING_CHECKOUT + "/promotion", "title", "Checkout fails", "severity", "SEV2")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?arriving=true"));

        assertThat(ada.read("/alerts/" + Evening.FAILING_CHECKOUT))
                .contains("Part of an incident")
                .doesNotContain("/promotion");
        assertThat(ada.read("/incidents/" + Evening.PRIMARY + "?arriving=true")).contains("Declaring the incident");
    }
}
