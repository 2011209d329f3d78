package dev.muster.console.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.CheckoutOutage;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AskTest {
    private static final String INCIDENT = "/incidents/" + CheckoutOutage.CHECKOUT_FAILS;

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void commanderSeesWhatIsOverdueFirstAndWhatWasAnswered() {
        assertThat(ada.read(INCIDENT))
                .containsSubsequence(
                        "the on-call of Ledger",
                        "a diagnosis",
                        "overdue since",
                        "Grace Hall",
                        "objections",
                        "standard text</strong>",
                        "from Lin Moreau");
    }

    @Test
    void askingNamesWhomWhatAndUntilWhen() {
        ada.submit(INCIDENT + "/asks", "whom", "role:expert", "question", "diagnosis", "minutes", "10")
                .then()
                .statusCode(303)
                .header("Location", endsWith(INCIDENT));

        var sent = services.sent("/v1" + INCIDENT + "/asks");
        assertThat(sent.getJsonObject("to").encode()).isEqualTo("{\"role\":\"expert\"}");
        assertThat(sent.getString("for")).isEqualTo("diagnosis");
        assertThat(Instant.parse(sent.getString("by"))).isAfter(Instant.now().plusSeconds(500));
    }

    @Test
    void whoeverIsAskedAnswersFirstOfAll() {
        services.evening().outage.asks.add(services.evening().outage.ask(4, "person", Evening.ADA, "status", 60));
        assertThat(ada.read(INCIDENT)).containsSubsequence("Needs you", "asks you for a status", "Overdue", "Answer");
        assertThat(ada.read("/")).containsSubsequence("Needs you", "asks you for a status", "overdue", "Answer");

        ada.submit(INCIDENT + "/asks/" + Evening.id("a5", 4) + "/answer", "answer", "All quiet in the EU")
                .then()
                .statusCode(303);

        assertThat(ada.read(INCIDENT)).doesNotContain("asks you for").contains("All quiet in the EU");
    }

    @Test
    void whoDoesNotCommandAsksNobody() {
        services.evening().outage.incidents.get(0).put("roles", new JsonArray());

        assertThat(ada.read(INCIDENT)).doesNotContain("Ask somebody");
    }
}
