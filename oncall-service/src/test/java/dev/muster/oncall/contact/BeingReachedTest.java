package dev.muster.oncall.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.Database;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Contacts;
import dev.muster.oncall.testing.Records;
import dev.muster.oncall.testing.Somebody;
import dev.muster.oncall.testing.Webhook;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BeingReachedTest {

    private static final String METHODS = "/v1/me/contact-methods";
    private static final String RULES = "/v1/me/notification-rules";

    @Inject
    Database database;

    private Somebody ada;

    @BeforeEach
    void somebody() {
        MailServer.reset();
        ada = Somebody.withRole(Role.RESPONDER);
    }

    @Test
    void theAddressInTheDirectoryIsVerifiedFromTheStart() {
        ada.call()
                .get(METHODS)
                .then()
                .statusCode(200)
                .body("items.address", contains(ada.email()))
                .body("items.verified", contains(true));
    }

    @Test
    void anAddressIsVerifiedByTheCodeThatArrivesThere() {
        String id = addMail("ada.at.home@example.org");
        ada.call()
                .post(METHODS + "/" + id + "/verification")
                .then()
                .statusCode(200)
                .body("verified", equalTo(false));
        String code = MailServer.to("ada.at.home@example.org").get(0).code();

        String wrong = code.equals("000000") ? "000001" : "000000";
        enter(id, wrong, 409, "verification-code-wrong");
        ada.call()
                .body(Map.of("code", code))
                .put(METHODS + "/" + id + "/verification")
                .then()
                .statusCode(200)
                .body("verified", equalTo(true));
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsWorthless() {
        String id = addMail("ada.at.home@example.org");
        ada.call().post(METHODS + "/" + id + "/verification").then().statusCode(200);
        String code = MailServer.to("ada.at.home@example.org").get(0).code();
        String wrong = code.equals("000000") ? "000001" : "000000";

        for (int i = 0; i < 5; i++) {
            enter(id, wrong, 409, "verification-code-wrong");
        }

        enter(id, code, 409, "verification-code-expired");
    }

    @Test
    void anAddressThatCannotBeReachedIsToldAtOnce() {
        MailServer.down();
        String id = addMail("ada.at.home@example.org");

        ada.call()
                .post(METHODS + "/" + id + "/verification")
                .then()
                .statusCode(409)
                .body("code", equalTo("verification-code-not-sent"));
    }

    @Test
    void aWebhookIsSignedWithASecretShownOnce() {
        try (var hook = new Webhook()) {
            String id = ada.call()
                    .body(Map.of("kind", "webhook", "address", hook.address()))
                    .post(METHODS)
                    .then()
                    .statusCode(201)
                    .body("secret", startsWith("whsec_"))
                    .extract()
                    .path("id");
            ada.call().post(METHODS + "/" + id + "/verification").then().statusCode(200);

            assertThat(hook.taken()).singleElement().satisfies(taken -> assertThat(taken.headers())
                    .containsKeys("webhook-id", "webhook-timestamp", "webhook-signature"));
            ada.call().get(METHODS).then().body("items.secret", contains(nullValue(), nullValue()));
        }
    }

    @Test
    void whatIsNoAddressIsRefusedWithItsPlace() {
        for (String address : List.of("nobody", "a@b\nBcc: c@d", "ftp://example.org", "https://user:pw@example.org/")) {
            for (String kind : List.of("email", "webhook")) {
                ada.call()
                        .body(Map.of("kind", kind, "address", address))
                        .post(METHODS)
                        .then()
                        .statusCode(422)
                        .body("errors.detail", hasItems(containsString("Must be an e-mail address")));
            }
        }
        ada.call()
                .body(Map.of("kind", "inbox", "address", "x"))
                .post(METHODS)
                .then()
                .statusCode(422);
        ada.call()
                .body(Map.of("kind", "pigeon", "address", "x"))
                .post(METHODS)
                .then()
                .statusCode(400);
    }

    @Test
    void theSameAddressIsNotAddedTwice() {
        ada.call()
                .body(Map.of("kind", "email", "address", ada.email()))
                .post(METHODS)
                .then()
                .statusCode(409)
                .body("code", equalTo("contact-method-exists"));
    }

    @Test
    void aContactMethodInARuleIsNotRemoved() {
        var email = Contacts.email(ada);
        Contacts.rule(ada, "high", Map.of("PT0S", email));

        ada.call().delete(METHODS + "/" + email).then().statusCode(409).body("code", equalTo("contact-method-in-use"));

        String rule = ada.call().get(RULES).then().extract().path("items[0].id");
        ada.call().delete(RULES + "/" + rule).then().statusCode(204);
        ada.call().delete(METHODS + "/" + email).then().statusCode(204);
        ada.call().get(METHODS).then().body("items", equalTo(List.of()));
    }

    @Test
    void aRuleNamesOwnMethodsOnlyAndEveryFaultIsTold() {
        var graces = Contacts.email(Somebody.withRole(Role.RESPONDER));
        var body = Map.of(
                "urgency",
                "high",
                "steps",
                List.of(
                        Map.of("after", "PT0S", "contactMethodId", graces),
                        Map.of("after", "PT48H", "contactMethodId", Contacts.email(ada))));

        ada.call()
                .body(body)
                .post(RULES)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/steps/0/contactMethodId", "/steps/1/after"));
    }

    @Test
    void thereIsOneRulePerUrgencyAndItCanBeChanged() {
        var email = Contacts.email(ada);
        Contacts.rule(ada, "low", Map.of("PT0S", email));
        var changed = Map.of("urgency", "low", "steps", List.of(Map.of("after", "PT1M", "contactMethodId", email)));

        ada.call().body(changed).post(RULES).then().statusCode(409).body("code", equalTo("notification-rule-exists"));
        String id = ada.call().get(RULES).then().extract().path("items[0].id");
        ada.call().body(changed).put(RULES + "/" + id).then().statusCode(200).body("steps.after", contains("PT1M"));
    }

    @Test
    void othersContactMethodsAreNotThere() {
        var email = Contacts.email(ada);
        var grace = Somebody.withRole(Role.ADMIN);

        grace.call().delete(METHODS + "/" + email).then().statusCode(404);
        grace.call().post(METHODS + "/" + email + "/verification").then().statusCode(404);
        grace.call().delete(METHODS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aNewAddressInTheDirectoryReplacesTheOldOneAlsoInRules() {
        var email = Contacts.email(ada);
        Contacts.rule(ada, "high", Map.of("PT0S", email));

        As.admin()
                .body(Map.of("name", ada.name(), "email", "new." + ada.email(), "role", "responder", "active", true))
                .put("/v1/people/" + ada.id())
                .then()
                .statusCode(200);

        ada.call()
                .get(METHODS)
                .then()
                .body("items.id", contains(email.toString()))
                .body("items.address", contains("new." + ada.email()))
                .body("items.verified", contains(true));
    }

    @Test
    void nothingIsLeftOfHowAnErasedPersonWasReached() {
        Contacts.rule(ada, "high", Map.of("PT0S", Contacts.email(ada)));

        As.admin().delete("/v1/people/" + ada.id()).then().statusCode(204);

        assertThat(database.query("select address from contact_method where person_id = '" + ada.id() + "'"))
                .isEmpty();
        assertThat(database.query("select steps from notification_rule where person_id = '" + ada.id() + "'"))
                .isEmpty();
    }

    private String addMail(String address) {
        return Records.id(ada.call()
                        .body(Map.of("kind", "email", "address", address))
                        .post(METHODS))
                .toString();
    }

    private void enter(String id, String code, int status, String problem) {
        ada.call()
                .body(Map.of("code", code))
                .put(METHODS + "/" + id + "/verification")
                .then()
                .statusCode(status)
                .body("code", equalTo(problem));
    }
}
