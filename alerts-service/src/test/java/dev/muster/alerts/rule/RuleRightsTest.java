package dev.muster.alerts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.catalog.CatalogTeam;
import dev.muster.alerts.catalog.Catalogs;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RuleRightsTest {

    private static final UUID MANAGER = UUID.randomUUID();
    private static final UUID MEMBER = UUID.randomUUID();
    private static final CatalogTeam OPEN = Catalogs.team("open", Set.of(MANAGER), Set.of(MEMBER), true);
    private static final CatalogTeam CLOSED = Catalogs.team("closed", Set.of(MANAGER), Set.of(MEMBER), false);

    private final RuleRights rights = new RuleRights(Catalogs.of(OPEN, CLOSED));

    @Test
    void adminsMayEditAnyRule() {
        var admin = caller(UUID.randomUUID(), Role.ADMIN);

        assertThat(rights.mayEdit(admin, null)).isTrue();
        assertThat(rights.mayEdit(admin, CLOSED.id())).isTrue();
    }

    @Test
    void aRuleWithoutATeamIsForAdminsOnly() {
        assertThat(rights.mayEdit(caller(MANAGER, Role.RESPONDER), null)).isFalse();
    }

    @Test
    void managersMayEditTheirTeamsRules() {
        assertThat(rights.mayEdit(caller(MANAGER, Role.RESPONDER), CLOSED.id())).isTrue();
        assertThat(rights.mayEdit(caller(MANAGER, Role.RESPONDER), UUID.randomUUID()))
                .isFalse();
    }

    @Test
    void membersMayWhereTheTeamLetsThem() {
        assertThat(rights.mayEdit(caller(MEMBER, Role.RESPONDER), OPEN.id())).isTrue();
        assertThat(rights.mayEdit(caller(MEMBER, Role.RESPONDER), CLOSED.id())).isFalse();
        assertThat(rights.mayEdit(caller(MEMBER, Role.STAKEHOLDER), OPEN.id())).isFalse();
    }

    @Test
    void othersMayNot() {
        assertThat(rights.mayEdit(caller(UUID.randomUUID(), Role.RESPONDER), OPEN.id()))
                .isFalse();
        assertThat(rights.mayEdit(Caller.service("oncall", null), OPEN.id())).isFalse();
    }

    private static Caller caller(UUID person, Role role) {
        return Caller.person(person, role, UUID.randomUUID());
    }
}
