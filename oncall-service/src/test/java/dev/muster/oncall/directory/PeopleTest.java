package dev.muster.oncall.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import dev.muster.chassis.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleTest {

    @Test
    void aPersonIsFoundByPartOfTheName() {
        asAdmin()
                .body(Map.of("name", "Grace Hopper", "email", "Grace@example.org", "timeZone", "America/New_York"))
                .post("/v1/people")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("email", equalTo("grace@example.org"))
                .body("role", equalTo("stakeholder"));

        asAdmin().get("/v1/people?q=hOpp").then().statusCode(200).body("items.name", hasItem("Grace Hopper"));
    }

    private static RequestSpecification asAdmin() {
        return given().auth().oauth2(Tokens.admin()).contentType(ContentType.JSON);
    }
}
