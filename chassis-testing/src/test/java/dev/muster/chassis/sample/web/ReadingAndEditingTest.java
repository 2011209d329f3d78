package dev.muster.chassis.sample.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists go on by cursor, edits name the version they were made on, changes are audited. */
@QuarkusTest
class ReadingAndEditingTest {

    private final UUID person = UUID.randomUUID();
    private int size = 1;

    @Test
    void cursorsLeadThroughTheWholeListOnce() {
        List<String> created = Stream.generate(() -> create("listed " + UUID.randomUUID()))
                .limit(5)
                .toList();
        List<String> walked = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = as(Role.STAKEHOLDER)
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/v1/samples");
            walked.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next");
        }

        assertThat(walked).doesNotHaveDuplicates().containsAll(created);
    }

    @Test
    void editOfAnOutdatedVersionIsRefused() {
        String id = create("edited " + UUID.randomUUID());
        String tag = as(Role.STAKEHOLDER).get("/v1/samples/" + id).header("ETag");

        resize(id, tag).then().statusCode(200).header("ETag", "\"1\"");
        resize(id, tag).then().statusCode(412).body("code", equalTo("precondition-failed"));
        resize(id, "*").then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void auditTellsWhoDidWhatFromWhere() {
        String id = create("audited " + UUID.randomUUID());

        as(Role.ADMIN)
                .get("/v1/samples/audit?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].actor.type", equalTo("person"))
                .body("items[0].actor.id", equalTo(person.toString()))
                .body("items[0].action", equalTo("create"))
                .body("items[0].subject.type", equalTo("sample"))
                .body("items[0].subject.id", equalTo(id))
                .body("items[0].before", nullValue())
                .body("items[0].after.id", equalTo(id))
                .body("items[0].address", equalTo("127.0.0.1"))
                .body("items[0].at", notNullValue());
    }

    @Test
    void auditGoesOnByCursor() {
        String first = create("first " + UUID.randomUUID());
        String second = create("second " + UUID.randomUUID());

        Response newest = as(Role.ADMIN).get("/v1/samples/audit?limit=1");
        Response older =
                as(Role.ADMIN).queryParam("cursor", newest.<String>path("next")).get("/v1/samples/audit?limit=1");

        assertThat(newest.<String>path("items[0].subject.id")).isEqualTo(second);
        assertThat(older.<String>path("items[0].subject.id")).isEqualTo(first);
    }

    private String create(String name) {
        return as(Role.RESPONDER)
                .contentType("application/json")
                .body("{\"name\":\"" + name + "\",\"size\":1}")
                .post("/v1/samples")
                .path("id");
    }

    private Response resize(String id, String tag) {
        return as(Role.RESPONDER)
                .contentType("application/json")
                .header("If-Match", tag)
                .body("{\"size\":" + ++size + "}")
                .put("/v1/samples/" + id + "/size");
    }

    private RequestSpecification as(Role role) {
        return given().auth().oauth2(Tokens.person(person, role));
    }
}
