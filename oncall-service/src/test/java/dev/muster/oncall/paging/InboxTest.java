package dev.muster.oncall.paging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Alerts;
import dev.muster.oncall.testing.Policies;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {

    @Inject
    Alerts alerts;

    @Inject
    PagingWorld world;

    private Somebody ada;

    @BeforeEach
    void people() {
        world.begin();
        ada = Somebody.withRole(Role.RESPONDER);
    }

    @Test
    void whatAPersonIsToldIsInTheirInboxAndInNobodyElses() {
        var grace = Somebody.withRole(Role.RESPONDER);
        var group = alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
        world.settle();

        ada.call()
                .get("/v1/me/inbox")
                .then()
                .statusCode(200)
                .body("items.title", contains("Checkout fails"))
                .body("items.pageId", contains(world.pageIdAbout(group).toString()));
        grace.call().get("/v1/me/inbox").then().body("items", hasSize(0));
    }

    @Test
    void whatIsReadStaysButIsNotUnread() {
        alerts.trigger(Policies.calling(ada), "high", "First");
        alerts.trigger(Policies.calling(ada), "high", "Second");
        world.settle();
        String newest = ada.call().get("/v1/me/inbox?limit=1").then().extract().path("items[0].id");

        ada.call()
                .post("/v1/me/inbox/" + newest + "/reading")
                .then()
                .statusCode(200)
                .body("readAt", notNullValue());

        ada.call().get("/v1/me/inbox?unread=true").then().body("items.title", contains("First"));
        ada.call().get("/v1/me/inbox").then().body("items.title", contains("Second", "First"));
    }

    @Test
    void othersItemsAreNotThere() {
        alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
        world.settle();
        String item = ada.call().get("/v1/me/inbox").then().extract().path("items[0].id");

        Somebody.withRole(Role.ADMIN)
                .call()
                .post("/v1/me/inbox/" + item + "/reading")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }
}
