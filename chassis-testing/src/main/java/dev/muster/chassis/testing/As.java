package dev.muster.chassis.testing;

import static io.restassured.RestAssured.given;

import dev.muster.chassis.token.Role;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A call of the service's API in somebody's name. */
public final class As {

    private As() {}

    public static RequestSpecification admin() {
        return bearer(Tokens.admin());
    }

    public static RequestSpecification responder() {
        return bearer(Tokens.responder());
    }

    public static RequestSpecification responder(UUID id) {
        return person(id, Role.RESPONDER);
    }

    public static RequestSpecification stakeholder() {
        return bearer(Tokens.stakeholder());
    }

    public static RequestSpecification person(UUID id, Role role) {
        return bearer(Tokens.person(id, role));
    }

    public static RequestSpecification service(String name) {
        return bearer(Tokens.service(name));
    }

    public static RequestSpecification bearer(String token) {
        return nobody().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification nobody() {
        return given().contentType(ContentType.JSON);
    }
}
