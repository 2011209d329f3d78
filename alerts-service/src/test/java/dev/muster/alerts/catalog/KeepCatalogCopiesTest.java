package dev.muster.alerts.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.alerts.testing.Messages;
import dev.muster.chassis.problem.ProblemException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeepCatalogCopiesTest {

    @Inject
    Messages messages;

    @Inject
    Catalog catalog;

    private final UUID id = UUID.randomUUID();
    private final UUID team = UUID.randomUUID();

    @Test
    void aChangeIsKnownWhenTheMessageHasTakenEffect() {
        changed("service", Map.of("id", id, "name", "Checkout " + id, "teamId", team, "tier", 1, "somethingNew", 7));

        assertThat(catalog.service("checkout " + id))
                .map(CatalogService::teamId)
                .contains(team);
    }

    @Test
    void everyKindIsReadAsWhatItIs() {
        var ada = UUID.randomUUID();
        changed("team", Map.of("id", id, "name", "Payments", "memberIds", List.of(ada), "membersEdit", true));
        changed("policy", Map.of("id", id, "name", "Escalate", "teamId", team, "version", 4));
        changed("person", Map.of("id", ada, "name", "Ada", "role", "responder", "active", true));

        assertThat(catalog.team(id)).map(CatalogTeam::memberIds).hasValueSatisfying(members -> assertThat(members)
                .containsExactly(ada));
        assertThat(catalog.policy(id)).map(CatalogPolicy::version).contains(4);
        assertThat(catalog.person(ada)).map(CatalogPerson::name).contains("Ada");
    }

    @Test
    void theLastChangeCounts() {
        changed("service", Map.of("id", id, "name", "Checkout " + id));
        changed("service", Map.of("id", id, "name", "Checkout " + id, "deleted", true));

        assertThat(catalog.service(id)).isEmpty();
    }

    @Test
    void aRecordWithoutAnIdIsRefused() {
        assertThatThrownBy(() -> changed("service", Map.of("name", "Checkout"))).isInstanceOf(ProblemException.class);
    }

    private void changed(String kind, Map<String, Object> data) {
        messages.arrive(kind + ".changed", id.toString(), data);
    }
}
