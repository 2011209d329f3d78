package dev.muster.incidents.testing;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A person of the directory. */
public record Somebody(UUID id, String name, String email, Role role) {

    public RequestSpecification call() {
        return As.person(id, role);
    }

    public String token() {
        return Tokens.person(id, role);
    }
}
