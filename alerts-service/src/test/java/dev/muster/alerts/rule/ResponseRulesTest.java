package dev.muster.alerts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.condition.Conditions;
import dev.muster.alerts.condition.EventFields;
import dev.muster.alerts.testing.CanIgnoreReturnValue;
import dev.muster.alerts.testing.Store;
import dev.muster.chassis.replica.Replicas;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResponseRulesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    Store store;

    @Inject
    ResponseRules rules;

    @Inject
    Replicas replicas;

    @Inject
    RuleRepository repository;

    @Inject
    Conditions conditions;

    @Inject
    RuleFailures failures;

    @Inject
    Transactions transactions;

    @Inject
    Vertx vertx;

    @BeforeEach
    void empty() {
        store.empty();
    }

    @Test
    void whatAnotherReplicaCommittedIsReadAtTheNextLook() {
        store("from elsewhere", "true");
        assertThat(inForce(rules)).isEmpty();

        store.run("update replica_revision set revision = revision + 1 where name = 'rules'");
        replicas.catchUp().await().atMost(PATIENCE);

        assertThat(inForce(rules)).containsExactly("from elsewhere");
    }

    @Test
    void aFreshReplicaReadsAllRulesInOrder() {
        store("a", "true");
        store("b", "true");
        var fresh = new ResponseRules(repository, conditions, failures, transactions, vertx);

        fresh.catchUp(1).await().atMost(PATIENCE);

        assertThat(inForce(fresh)).containsExactly("a", "b");
    }

    @Test
    void aConditionThatNoLongerCompilesSilencesOnlyItsRule() {
        var broken = store("broken", "event.gone == 'x'");
        store("sound", "true");
        var fresh = new ResponseRules(repository, conditions, failures, transactions, vertx);

        fresh.catchUp(1).await().atMost(PATIENCE);
        failures.write().await().atMost(PATIENCE);

        assertThat(inForce(fresh)).containsExactly("sound");
        var row = store.query("select last_error from rule where id = $1", Tuple.of(broken))
                .get(0);
        assertThat(row.getString("last_error")).contains("undefined field 'gone'");
    }

    @CanIgnoreReturnValue
    private UUID store(String name, String condition) {
        var id = Ids.next();
        store.query("""
                insert into rule (id, place, name, enabled, condition, stop, reason, changed_by, changed_at, version)
                values ($1, (select count(*) from rule), $2, true, $3, false, '', 'person:x', now(), 1)
                """, Tuple.of(id, name, condition));
        return id;
    }

    private static List<String> inForce(ResponseRules rules) {
        var sender = new EventFields.Sender("1", "one", "events");
        var event = new EventFields("trigger", "x", "error", "s", "", Map.of(), sender, Instant.EPOCH, Map::of);
        return rules.book().candidates(event).map(CompiledRule::name).toList();
    }
}
