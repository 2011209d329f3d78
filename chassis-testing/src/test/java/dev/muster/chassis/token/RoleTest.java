package dev.muster.chassis.token;

import static dev.muster.chassis.token.Role.ADMIN;
import static dev.muster.chassis.token.Role.RESPONDER;
import static dev.muster.chassis.token.Role.STAKEHOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void aRoleCarriesThoseBelowIt() {
        assertThat(ADMIN.groups()).containsExactlyInAnyOrder(Roles.ADMIN, Roles.RESPONDER, Roles.STAKEHOLDER);
        assertThat(STAKEHOLDER.groups()).containsExactly(Roles.STAKEHOLDER);
    }

    @Test
    void aLimitOnlyEverLowers() {
        assertThat(ADMIN.atMost(RESPONDER)).isEqualTo(RESPONDER);
        assertThat(STAKEHOLDER.atMost(RESPONDER)).isEqualTo(STAKEHOLDER);
    }
}
