package dev.muster.postmortem.testing;

import static io.restassured.RestAssured.given;

import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A call of the API in somebody's name. */
public final class As {

    private As() {}

    public static RequestSpecification admin() {
        return bearer(Tokens.admin());
    }

    public static RequestSpecification responder() {
        return bearer(Tokens.responder());
    }

    public static RequestSpecification stakeholder() {
        return bearer(Tokens.stakeholder());
    }

    public static RequestSpecification responder(UUID id) {
        return bearer(Tokens.person(id, Role.RESPONDER));
    }

    public static RequestSpecification bearer(String token) {
        return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
    }
}
