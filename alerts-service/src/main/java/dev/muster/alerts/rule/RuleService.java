package dev.muster.alerts.rule;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.replica.Replicas;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Changes to rules: one at a time, each audited and kept as a version, in force on this replica when it answers. */
@ApplicationScoped
class RuleService {

    static final int MOST = 500;

    private final RuleRepository rules;
    private final RuleRights rights;
    private final Replicas replicas;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    RuleService(
            RuleRepository rules,
            RuleRights rights,
            Replicas replicas,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.rules = rules;
        this.rights = rights;
        this.replicas = replicas;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The new rule is walked last. Runs in the caller's transaction. */
    Uni<RuleView> create(RuleDefinition definition, String reason, Caller by) {
        rights.require(by, definition.teamId());
        return alone().chain(rules::inOrder)
                .chain(all -> rules.keep(new Rule(placeAfter(all), definition, change(by, reason))))
                .map(RuleView::of)
                .call(made -> audit.record(by, "rule.created", "rule", made.id().toString(), null, made));
    }

    Uni<RuleView> change(UUID id, RuleDefinition definition, String reason, String ifMatch, Caller by) {
        rights.require(by, definition.teamId());
        return transactions.run(() -> editable(id, ifMatch, by).chain(rule -> {
            var before = RuleView.of(rule);
            rule.become(definition, change(by, reason));
            return rules.keep(rule)
                    .map(RuleView::of)
                    .call(after -> audit.record(by, "rule.changed", "rule", id.toString(), before, after));
        }));
    }

    Uni<Void> remove(UUID id, String ifMatch, Caller by) {
        return transactions.run(() -> editable(id, ifMatch, by)
                .call(rules::delete)
                .chain(gone -> audit.record(by, "rule.removed", "rule", id.toString(), RuleView.of(gone), null)));
    }

    Uni<List<RuleView>> reorder(List<UUID> ids, Caller by) {
        return transactions.run(() -> alone().chain(rules::inOrder)
                .invoke(before -> requireOrder(before, ids, by))
                .call(() -> rules.reorder(ids))
                .chain(before -> audit.record(by, "rules.ordered", "rules", "order", ids(before), ids))
                .chain(rules::reread)
                .map(all -> all.stream().map(RuleView::of).toList()));
    }

    /** Before it answers a change, this replica follows it; the others do so by themselves. */
    Uni<Void> inForce() {
        return replicas.catchUp();
    }

    private Uni<Rule> editable(UUID id, String ifMatch, Caller by) {
        return alone().chain(() -> rules.require(id)).invoke(rule -> {
            rights.require(by, rule.definition.teamId());
            ETags.require(ifMatch, rule.version);
        });
    }

    /** Locks the order of the rules, so that changes come one after the other. */
    private Uni<Long> alone() {
        return replicas.next(ResponseRules.NAME);
    }

    private void requireOrder(List<Rule> before, List<UUID> ids, Caller by) {
        if (ids.size() != before.size() || !new HashSet<>(ids).equals(new HashSet<>(ids(before)))) {
            throw RuleProblems.notEveryRuleOnce();
        }
        boolean foreignMoves = IntStream.range(0, ids.size())
                .filter(i -> !before.get(i).id.equals(ids.get(i)))
                .anyMatch(i -> !rights.mayEdit(by, before.get(i).definition.teamId()));
        // whoever may edit no rule at all may not put them into the order they have, either
        if (foreignMoves || !mayEditAny(before, by)) {
            throw RuleProblems.movesForeignRules();
        }
    }

    private boolean mayEditAny(List<Rule> all, Caller by) {
        return rights.mayEdit(by, null) || all.stream().anyMatch(rule -> rights.mayEdit(by, rule.definition.teamId()));
    }

    private static int placeAfter(List<Rule> all) {
        if (all.size() >= MOST) {
            throw RuleProblems.tooMany(MOST);
        }
        return all.isEmpty() ? 1 : all.get(all.size() - 1).place + 1;
    }

    private static List<UUID> ids(List<Rule> rules) {
        return rules.stream().map(rule -> rule.id).toList();
    }

    private Rule.Change change(Caller by, String reason) {
        return new Rule.Change(by.actor().reference(), clock.instant(), reason);
    }
}
