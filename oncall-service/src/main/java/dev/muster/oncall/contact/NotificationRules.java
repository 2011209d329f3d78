package dev.muster.oncall.contact;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.problem.Problem.Fault;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** People's choice of what reaches them first and what next; one rule per urgency. */
@ApplicationScoped
class NotificationRules {

    static final Duration LONGEST_WAIT = Duration.ofHours(24);

    @Inject
    NotificationRuleRepository rules;

    @Inject
    ContactMethodRepository methods;

    @Inject
    Audit audit;

    @Inject
    Transactions transactions;

    Uni<NotificationRule> add(WriteRule wanted, Caller by) {
        return transactions.run(() -> checkSteps(by.personId(), wanted)
                .chain(() -> rules.of(by.personId()))
                .invoke(existing -> requireFree(existing, wanted.urgency()))
                .chain(() -> rules.persist(
                        NotificationRule.of(Ids.next(), by.personId(), wanted.urgency(), wanted.inOrder())))
                .call(rule -> record("notification-rule.added", null, NotificationRuleView.of(rule), by)));
    }

    Uni<NotificationRule> change(UUID id, WriteRule wanted, Caller by) {
        return transactions.run(() -> checkSteps(by.personId(), wanted)
                .chain(() -> rules.require(by.personId(), id))
                .invoke(rule -> requireSameUrgency(rule, wanted))
                .call(rule -> {
                    var before = NotificationRuleView.of(rule);
                    rule.replaceSteps(wanted.inOrder());
                    return record("notification-rule.changed", before, NotificationRuleView.of(rule), by);
                }));
    }

    Uni<Void> remove(UUID id, Caller by) {
        return transactions.run(() -> rules.require(by.personId(), id)
                .call(rule -> record("notification-rule.removed", NotificationRuleView.of(rule), null, by))
                .chain(rules::delete));
    }

    private Uni<Void> record(String action, NotificationRuleView before, NotificationRuleView after, Caller by) {
        var id = before == null ? after.id() : before.id();
        return audit.record(by, action, "notification-rule", id.toString(), before, after);
    }

    private Uni<Void> checkSteps(UUID personId, WriteRule wanted) {
        return methods.of(personId)
                .map(own -> own.stream().map(method -> method.id).collect(Collectors.toSet()))
                .invoke(own -> {
                    List<Fault> faults = new ArrayList<>();
                    for (int i = 0; i < wanted.steps().size(); i++) {
                        var step = wanted.steps().get(i);
                        if (!own.contains(step.contactMethodId())) {
                            faults.add(
                                    new Fault("/steps/" + i + "/contactMethodId", "Not one of your contact methods"));
                        }
                        if (step.after().isNegative() || step.after().compareTo(LONGEST_WAIT) > 0) {
                            faults.add(new Fault("/steps/" + i + "/after", "Must be from PT0S to PT24H"));
                        }
                    }
                    if (!faults.isEmpty()) {
                        throw Problems.invalid(faults);
                    }
                })
                .replaceWithVoid();
    }

    private static void requireFree(List<NotificationRule> existing, Urgency urgency) {
        if (existing.stream().anyMatch(rule -> rule.urgency == urgency)) {
            throw ContactProblems.ruleExists(urgency).asException();
        }
    }

    private static void requireSameUrgency(NotificationRule rule, WriteRule wanted) {
        if (rule.urgency != wanted.urgency()) {
            throw Problems.invalid("/urgency", "A rule keeps its urgency; this one is for " + rule.urgency.word());
        }
    }
}
