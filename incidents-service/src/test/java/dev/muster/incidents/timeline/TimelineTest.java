package dev.muster.incidents.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import dev.muster.chassis.token.Role;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimelineTest {

    @Inject
    Suite suite;

    private Somebody ada;
    private Somebody kim;
    private Declared incident;

    @BeforeEach
    void anIncident() {
        ada = suite.responder("Ada");
        kim = suite.person("Kim", Role.STAKEHOLDER);
        incident = Declared.by(ada, "Checkout fails", "SEV2");
    }

    @Test
    void itBeginsWithTheDeclaration() {
        assertThat(incident.timeline(kim)).contains("Declared as SEV2: Checkout fails");
    }

    @Test
    void everybodyCommentsAndRespondersWriteWorkNotes() {
        write(kim, "comment", "Customers call").then().statusCode(201).body("kind", equalTo("comment"));
        write(kim, "workNote", "The pool is exhausted").then().statusCode(403);
        write(ada, "workNote", "The pool is exhausted").then().statusCode(201);
        write(ada, "decision", "Restart it").then().statusCode(422);
    }

    @Test
    void itIsNarrowedByKindAndText() {
        write(ada, "comment", "About the pool").then().statusCode(201);
        write(ada, "workNote", "Also about the POOL").then().statusCode(201);
        write(ada, "workNote", "Something else").then().statusCode(201);

        ada.call()
                .get(incident.path("/timeline?kind=workNote"))
                .then()
                .body("items.kind", everyItem(equalTo("workNote")))
                .body("items.size()", equalTo(2));
        ada.call()
                .get(incident.path("/timeline?q=pool"))
                .then()
                .body("items.text", contains("Also about the POOL", "About the pool"));
    }

    @Test
    void anAuthorMendsTheirOwnWordsAndTheOldOnesStay() {
        String entry = write(ada, "comment", "Teh pool").then().extract().path("id");

        ada.call()
                .body(Map.of("body", "The pool"))
                .patch(incident.path("/timeline/" + entry))
                .then()
                .statusCode(200)
                .body("text", equalTo("The pool"))
                .body("edits.text", contains("Teh pool"));
        kim.call()
                .body(Map.of("body", "Mine"))
                .patch(incident.path("/timeline/" + entry))
                .then()
                .statusCode(403);
    }

    @Test
    void whatMusterRecordedIsNotMended() {
        String declared =
                ada.call().get(incident.path("/timeline?kind=activity")).path("items[-1].id");

        ada.call()
                .body(Map.of("body", "Nothing happened"))
                .patch(incident.path("/timeline/" + declared))
                .then()
                .statusCode(409)
                .body("code", equalTo("entry-recorded"));
    }

    @Test
    void theCommanderPinsWhatMatters() {
        String entry = write(ada, "comment", "Do not restart").then().extract().path("id");
        var pin = Map.of("pinned", true);
        ada.call()
                .body(pin)
                .put(incident.path("/timeline/" + entry + "/pin"))
                .then()
                .statusCode(403);
        incident.takenBy(ada);

        ada.call()
                .body(pin)
                .put(incident.path("/timeline/" + entry + "/pin"))
                .then()
                .statusCode(200);

        ada.call().get(incident.path("/timeline?pinned=true")).then().body("items.id", contains(entry));
    }

    @Test
    void itGoesOnPageByPage() {
        write(ada, "comment", "one").then().statusCode(201);
        write(ada, "comment", "two").then().statusCode(201);

        String next = ada.call()
                .get(incident.path("/timeline?kind=comment&limit=1"))
                .then()
                .body("items.text", contains("two"))
                .extract()
                .path("next");
        ada.call()
                .get(incident.path("/timeline?kind=comment&limit=1&cursor=" + next))
                .then()
                .body("items.text", contains("one"));
    }

    private Response write(Somebody by, String kind, String body) {
        return incident.post(by, "/timeline", Map.of("kind", kind, "body", body));
    }
}
