package dev.muster.console.rule;

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
class RuleEditTest {
    private static final String RULE = "/rules/" + Evening.id("42", 1);

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void formHoldsTheRuleAsItStands() {
        assertThat(ada.read(RULE + "/edit"))
                .contains("event.labels.region", "name=\"version\" value=\"3\"", "<option selected>SEV1</option>")
                .contains("value=\"" + Evening.CHECKOUT + "\" selected");
    }

    @Test
    void savingNamesTheVersionThatWasReadAndSendsOnlyWhatItDoes() {
        ada.submit(RULE, "version", "3", "name", "EU", "enabled", "on", "condition", "true", "urgency", "high")
                .then()
                .statusCode(303)
                .header("Location", endsWith(RULE));

        var sent = services.sent("/v1" + RULE);
        assertThat(sent.getJsonObject("actions").encode()).isEqualTo("{\"urgency\":\"high\"}");
        assertThat(sent.getBoolean("enabled")).isTrue();
    }

    @Test
    void whoSavesOverAnothersChangeSeesBoth() {
        ada.submit(RULE, "version", "2", "name", "My rule", "condition", "false")
                .then()
                .statusCode(422)
                .body(containsString("value=\"My rule\""))
                .body(containsString("What stands there now"))
                .body(containsString("becomes an incident of SEV1"))
                .body(containsString("name=\"version\" value=\"3\""));
    }

    @Test
    void faultsAreShownAtTheirField() {
        ada.submit("/rules", "name", "New").then().statusCode(422).body(containsString("Say when it applies."));
    }

    @Test
    void conditionsAreCheckedWhileTheyAreWritten() {
        ada.submit("/rules/check", "condition", "event.(").then().body(containsString("Line 1, column 7"));
        ada.submit("/rules/check", "condition", "true").then().body(containsString("understood"));
    }
}
