package dev.muster.chassis.sample.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published document says what clients need, without each method having to. */
@QuarkusTest
class OpenApiTest {

    @Test
    void everyOperationTellsItsProblems() {
        document()
                .body("paths.'/v1/samples'.post.responses", hasKey("422"))
                .body("paths.'/v1/samples'.post.responses", hasKey("401"))
                .body("paths.'/v1/samples'.get.responses", hasKey("422"))
                .body("paths.'/v1/samples/{id}'.get.responses", not(hasKey("422")))
                .body("paths.'/v1/samples/{id}'.get.responses", hasKey("404"))
                .body("paths.'/v1/samples/{id}/size'.put.responses", hasKey("412"))
                .body(
                        "paths.'/v1/samples'.post.responses.'401'.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"));
    }

    @Test
    void documentNamesTheServiceItsOriginAndItsTokens() {
        document()
                .body("info.title", equalTo("Muster sample"))
                .body("servers.url", equalTo(List.of("/")))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("components.securitySchemes.size()", equalTo(1));
    }

    @Test
    void listParametersAreDescribedAsTheyAreRead() {
        document()
                .body("paths.'/v1/samples'.get.parameters.find { it.name == 'limit' }.schema.type", equalTo("integer"));
    }

    private static ValidatableResponse document() {
        return given().queryParam("format", "json")
                .get("/sample-service/openapi")
                .then()
                .statusCode(200);
    }
}
