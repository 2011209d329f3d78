package dev.muster.alerts.improvement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.muster.chassis.testing.ContractFiles;
import dev.muster.chassis.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sees what reviews of incidents propose about a rule, and whose decision it is. */
@QuarkusTest
class WhoDecidesTest extends ImprovementsOfARule {

    @Test
    void whoMayNotEditTheRuleMayNotAcceptIt() {
        proposed("rule", Map.of("ref", rule, "change", CALMER));

        accept(UUID.randomUUID(), null).statusCode(403);
        decline(UUID.randomUUID(), "No").statusCode(403);
        rule().body("version", equalTo(1));
    }

    @Test
    void declinedItSaysWhyAndStaysSo() throws Exception {
        proposed("rule", Map.of("ref", rule, "change", CALMER));

        decline(manager, "The rule goes away").statusCode(200).body("reason", equalTo("The rule goes away"));

        accept(manager, null).statusCode(409).body("code", equalTo("change-already-declined"));
        var told = told("improvement.declined");
        ContractFiles.checkMessage("improvement.declined", told);
        assertThat(told.path("reason").textValue()).isEqualTo("The rule goes away");
    }

    @Test
    void whatCameOfARestrictedIncidentIsForThoseWhoMaySeeIt() {
        proposed("rule", Map.of("ref", rule, "change", CALMER, "restricted", true, "visibleTo", List.of(manager)));

        get("", Tokens.admin()).body("items", empty());
        given().auth()
                .oauth2(Tokens.admin())
                .get("/v1/received-improvements/" + improvement)
                .then()
                .statusCode(404);
        accept(null, null).statusCode(404);
        decline(null, "No").statusCode(404);
        accept(manager, null).statusCode(200);
        rule().body("reason", containsString("INC-42")).body("reason", not(containsString("Do not wake anybody")));
    }

    @Test
    void toldAgainWhoMaySeeItEvenADecidedOneIsForThoseAlone() {
        proposed("rule", Map.of("ref", rule, "change", CALMER));
        accept(manager, null).statusCode(200);

        proposed("rule", Map.of("ref", rule, "restricted", true, "visibleTo", List.of(manager)));

        get("", Tokens.admin()).body("items", empty());
        read().body("state", equalTo("accepted")).body("change.actions.urgency", equalTo("low"));
    }

    @Test
    void anotherServicesImprovementsAreNotOurs() {
        proposed("schedule", Map.of("ref", UUID.randomUUID(), "change", Map.of()));

        get("", Tokens.admin()).body("items", empty());
    }
}
