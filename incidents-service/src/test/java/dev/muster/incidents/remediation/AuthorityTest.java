package dev.muster.incidents.remediation;

import static dev.muster.incidents.remediation.Proposals.COMMANDER;
import static dev.muster.incidents.remediation.Proposals.PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.token.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuthorityTest {

    @Test
    void theCommanderDecides() {
        assertThat(new Authority(COMMANDER, true).refusal(person(COMMANDER), PROPOSER))
                .isEmpty();
    }

    @Test
    void nobodyElseDecides() {
        assertThat(new Authority(COMMANDER, true).refusal(person(PROPOSER), PROPOSER))
                .map(Problem::code)
                .contains("not-the-commander");
    }

    @Test
    void neitherTheCommandersApiTokenNorAServiceDecides() {
        var authority = new Authority(COMMANDER, true);

        assertThat(authority.refusal(Caller.apiToken(COMMANDER, Role.ADMIN, UUID.randomUUID()), PROPOSER))
                .map(Problem::status)
                .contains(403);
        assertThat(authority.refusal(Caller.service("oncall", null), PROPOSER))
                .map(Problem::status)
                .contains(403);
    }

    @Test
    void noRoleInTheSuiteStandsInForCommand() {
        var admin = Caller.person(PROPOSER, Role.ADMIN, UUID.randomUUID());

        assertThat(new Authority(COMMANDER, true).refusal(admin, COMMANDER)).isPresent();
    }

    @Test
    void whileNobodyCommandsNobodyDecides() {
        assertThat(new Authority(null, false).refusal(person(PROPOSER), PROPOSER))
                .map(Problem::detail)
                .hasValueSatisfying(detail -> assertThat(detail).contains("Take command"));
    }

    @Test
    void whoeverReplacedACommanderDecidesOnOthersProposalsOnly() {
        var replaced = new Authority(COMMANDER, false);

        assertThat(replaced.refusal(person(COMMANDER), PROPOSER)).isEmpty();
        assertThat(replaced.refusal(person(COMMANDER), COMMANDER))
                .map(Problem::code)
                .contains("own-proposal-after-relief");
    }

    @Test
    void whoeverCameToCommandRegularlyDecidesOnTheirOwnToo() {
        assertThat(new Authority(COMMANDER, true).refusal(person(COMMANDER), COMMANDER))
                .isEmpty();
    }

    private static Caller person(UUID id) {
        return Caller.person(id, Role.RESPONDER, UUID.randomUUID());
    }
}
