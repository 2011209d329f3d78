package dev.muster.system.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.system.RunningSuite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deny by default, proven from outside: every operation of the four contracts, called by everybody, about real things. */
class WhoMayTest {
    private static final List<String> CONTRACTS =
            List.of("alerts-service", "oncall-service", "incidents-service", "postmortem-service");
    /** They end the caller's own session, so nobody of the cast calls them before the end. */
    private static final List<String> LEAVING = List.of(
            "DELETE /v1/sessions",
            "DELETE /v1/sessions/current",
            "PUT /v1/me/password",
            "POST /v1/sessions/current/token");

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int SERVER_ERROR = 500;

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void everyOperationLetsInWhomItShouldAndNobodyElse() throws IOException {
        var table = RightsTable.read();
        var operations = operations();
        assertThat(operations.stream().map(Operation::name))
                .as("each operation stands in who-may.txt, and nothing else does")
                .containsExactlyInAnyOrderElementsOf(table.operations());

        var world = World.make(suite);
        var wrong = new ArrayList<String>();
        for (var operation : inHarmlessOrder(operations)) {
            for (var caller : Cast.values()) {
                judge(world, operation, table.need(operation), caller, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void judge(World world, Operation operation, Need need, Cast caller, List<String> wrong) {
        boolean letIn = need.letsIn(caller);
        if (letIn && (operation.isStream() || LEAVING.contains(operation.name()))) {
            return;
        }
        var body = world.body(operation, caller);
        var answer = world.as(caller)
                .send(operation.method(), world.fill(operation.path()), body == null ? null : body.toString());
        if (!isRight(need, caller, answer.statusCode())) {
            wrong.add(operation.name() + " answered " + answer.statusCode() + " to " + caller + ", who "
                    + (letIn ? "may" : "may not") + ": " + answer.body());
        }
    }

    private static boolean isRight(Need need, Cast caller, int status) {
        boolean shut = status == UNAUTHORIZED || status == FORBIDDEN;
        if (status >= SERVER_ERROR) {
            return false;
        }
        if (need == Need.KEY) {
            // compatible endpoints refuse a missing key in their own way
            return status >= BAD_REQUEST;
        }
        return need.letsIn(caller) ? !shut : shut && (caller != Cast.NOBODY || status == UNAUTHORIZED);
    }

    /** What takes things away comes last. */
    private static List<Operation> inHarmlessOrder(List<Operation> operations) {
        return operations.stream()
                .sorted(Comparator.comparing((Operation each) -> each.method().equals("DELETE"))
                        .thenComparing(each -> -each.path().length()))
                .toList();
    }

    private List<Operation> operations() throws IOException {
        var operations = new ArrayList<Operation>();
        for (String service : CONTRACTS) {
            operations.addAll(Operation.of(suite.home.resolve(service).resolve("contract/openapi.yaml")));
        }
        return operations;
    }
}
