package dev.muster.oncall.testing;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Role;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A person in the directory. */
public record Somebody(UUID id, String name, String email, Role role) {

    public static final String PASSWORD = "correct horse battery staple";

    public static Somebody withRole(Role role) {
        return add(role, Map.of());
    }

    /** Somebody who can sign in, too: costly, since passwords are hashed slowly on purpose. */
    public static Somebody withPassword(Role role) {
        return add(role, Map.of("password", PASSWORD));
    }

    private static Somebody add(Role role, Map<String, Object> more) {
        String name = role.code() + " " + Ids.next();
        String email = name.replace(' ', '.') + "@example.org";
        var body =
                new HashMap<String, Object>(Map.of("name", name, "email", email, "role", role.code(), "invite", false));
        body.putAll(more);
        return new Somebody(Records.id(As.admin().body(body).post("/v1/people")), name, email, role);
    }

    /** With a token as oncall would issue it, but without signing in. */
    public RequestSpecification call() {
        return As.person(id, role);
    }

    public String token() {
        return Tokens.person(id, role);
    }

    public Response signIn() {
        return signIn(PASSWORD);
    }

    public Response signIn(String password) {
        return As.nobody().body(Map.of("email", email, "password", password)).post("/v1/sessions");
    }

    /** Makes the person something else, as an admin does. */
    public Response become(Role newRole, boolean active) {
        return As.admin()
                .body(Map.of("name", name, "email", email, "role", newRole.code(), "active", active))
                .put("/v1/people/" + id);
    }
}
