package dev.muster.alerts.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.testing.Messages;
import dev.muster.chassis.copy.Copied;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What we read of oncall's records is there, as its contract shows them. */
class CatalogCopiesTest {

    private final Map<String, Class<? extends Copied>> kinds = new CatalogKinds().kinds();

    @Test
    void aPerson() {
        var person = (CatalogPerson) read("person");

        assertThat(person.id()).isNotNull();
        assertThat(person.name()).isNotBlank();
        assertThat(person.active()).isTrue();
        assertThat(person.deleted()).isFalse();
    }

    @Test
    void aTeamWithWhoMayEdit() {
        var team = (CatalogTeam) read("team");

        assertThat(team.id()).isNotNull();
        assertThat(team.name()).isNotBlank();
        assertThat(team.managerIds()).isNotEmpty();
        assertThat(team.memberIds()).isNotEmpty();
        assertThat(team.membersEdit()).isTrue();
    }

    @Test
    void aServiceWithItsOwnerAndWhoIsCalled() {
        var service = (CatalogService) read("service");

        assertThat(service.id()).isNotNull();
        assertThat(service.name()).isNotBlank();
        assertThat(service.tier()).isNotNull();
        assertThat(service.teamId()).isNotNull();
        assertThat(service.escalationPolicyId()).isNotNull();
        assertThat(service.deleted()).isFalse();
    }

    @Test
    void aPolicyWithItsTeam() {
        var policy = (CatalogPolicy) read("policy");

        assertThat(policy.id()).isNotNull();
        assertThat(policy.name()).isNotBlank();
        assertThat(policy.teamId()).isNotNull();
        assertThat(policy.version()).isEqualTo(1);
        assertThat(policy.deleted()).isFalse();
    }

    private Copied read(String kind) {
        return Messages.example("oncall", kind + ".changed").as(kinds.get(kind));
    }
}
