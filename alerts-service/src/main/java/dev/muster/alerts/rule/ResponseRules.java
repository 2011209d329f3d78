package dev.muster.alerts.rule;

import dev.muster.alerts.condition.Conditions;
import dev.muster.chassis.replica.InMemory;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The rules in force, compiled and in memory. */
@ApplicationScoped
public class ResponseRules implements InMemory {

    static final String NAME = "rules";

    private static final Logger LOG = Logger.getLogger(ResponseRules.class);

    private record InForce(long revision, RuleBook book) {}

    private final RuleRepository rules;
    private final Conditions conditions;
    private final RuleFailures failures;
    private final Transactions transactions;
    private final Vertx vertx;
    private volatile InForce inForce = new InForce(-1, RuleBook.EMPTY);

    ResponseRules(
            RuleRepository rules,
            Conditions conditions,
            RuleFailures failures,
            Transactions transactions,
            Vertx vertx) {
        this.rules = rules;
        this.conditions = conditions;
        this.failures = failures;
        this.transactions = transactions;
        this.vertx = vertx;
    }

    public RuleBook book() {
        return inForce.book();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Uni<Void> catchUp(long revision) {
        return revision <= inForce.revision()
                ? Uni.createFrom().voidItem()
                : transactions
                        .run(rules::enabled)
                        .chain(rows -> vertx.executeBlocking(() -> compiled(rows)))
                        .invoke(book -> take(new InForce(revision, book)))
                        .replaceWithVoid();
    }

    private synchronized void take(InForce read) {
        if (read.revision() > inForce.revision()) {
            inForce = read;
        }
    }

    private RuleBook compiled(List<Rule> rows) {
        return new RuleBook(rows.stream().flatMap(this::compiled).toList());
    }

    /** A condition that this version of the language no longer understands silences its rule, not all others. */
    private Stream<CompiledRule> compiled(Rule rule) {
        try {
            var condition = conditions.compile(rule.definition.condition());
            return Stream.of(new CompiledRule(rule.id, rule.version, rule.definition, condition));
        } catch (IllegalArgumentException e) {
            LOG.errorf("Rule %s cannot be compiled: %s", rule.id, e.getMessage());
            failures.report(rule.id, Optional.ofNullable(e.getMessage()).orElse("The condition cannot be compiled"));
            return Stream.empty();
        }
    }
}
