package dev.muster.oncall.directory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdminsTeamTest {

    @Test
    void itsMembersAreTheActiveAdminsOfTheMoment() {
        var root = Somebody.withRole(Role.ADMIN);
        var ada = Somebody.withRole(Role.ADMIN);
        admins().body("memberIds", hasItem(ada.id().toString())).body("builtIn", equalTo(true));

        ada.become(Role.ADMIN, false).then().statusCode(200);
        admins().body("memberIds", not(hasItem(ada.id().toString())));

        ada.become(Role.ADMIN, true).then().statusCode(200);
        ada.become(Role.RESPONDER, true).then().statusCode(200);
        admins().body("memberIds", not(hasItem(ada.id().toString())))
                .body("memberIds", hasItem(root.id().toString()));
    }

    @Test
    void itCanNeitherBeChangedNorDissolved() {
        As.admin()
                .body(Map.of("name", "Bosses"))
                .put("/v1/teams/" + Directory.ADMINS)
                .then()
                .statusCode(409)
                .body("code", equalTo("built-in-team"));
        As.admin().delete("/v1/teams/" + Directory.ADMINS).then().statusCode(409);
    }

    @Test
    void theLastAdminStays() {
        var last = Somebody.withRole(Role.ADMIN);
        others(last).forEach(AdminsTeamTest::demote);

        last.become(Role.RESPONDER, true).then().statusCode(409).body("code", equalTo("last-admin"));
        last.become(Role.ADMIN, false).then().statusCode(409);
        As.admin().delete("/v1/people/" + last.id()).then().statusCode(409);
        admins().body("memberIds", equalTo(List.of(last.id().toString())));
    }

    private static List<Map<String, Object>> others(Somebody last) {
        List<Map<String, Object>> all = As.admin()
                .get("/v1/people?role=admin&active=true&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return all.stream()
                .filter(admin -> !admin.get("id").equals(last.id().toString()))
                .toList();
    }

    private static void demote(Map<String, Object> admin) {
        As.admin()
                .body(Map.of("name", admin.get("name"), "email", admin.get("email"), "role", "responder"))
                .put("/v1/people/" + admin.get("id"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse admins() {
        return As.stakeholder().get("/v1/teams/" + Directory.ADMINS).then().statusCode(200);
    }
}
