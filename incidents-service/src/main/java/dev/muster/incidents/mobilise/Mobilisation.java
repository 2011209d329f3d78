package dev.muster.incidents.mobilise;

import static dev.muster.incidents.crew.IncidentRole.COMMANDER;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.muster.incidents.crew.IncidentRole;
import dev.muster.incidents.incident.Incident;
import dev.muster.incidents.plan.ResponsePlan;
import dev.muster.incidents.plan.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whom an incident calls as it stands.
 *
 * @param targets nobody in particular where it is empty: then whoever catches what has no other policy
 */
record Mobilisation(List<CallTarget> targets, Urgency urgency) {

    enum Urgency {
        HIGH,
        LOW;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In triage the services' own people judge it; with a severity its level says who is called. */
    static Mobilisation of(Incident incident, ResponsePlan plan) {
        return incident.level()
                .map(severity -> byLevel(incident, plan, severity))
                .orElseGet(() -> new Mobilisation(owners(incident), Urgency.HIGH));
    }

    /** Who is called for one role that nobody has: by its policy; without one whoever commands, else the owners. */
    static Mobilisation forRole(Incident incident, ResponsePlan plan, IncidentRole role) {
        var level = incident.level().map(plan::level);
        var ownPolicy = role == COMMANDER ? plan.commanderPolicyOf(incident.serviceIds()) : Optional.<UUID>empty();
        var targets = ownPolicy
                .or(() -> level.flatMap(each -> each.policyFor(role)))
                .map(policy -> CallTarget.policy(role, policy))
                .or(() -> incident.crew().commander().map(CallTarget::person))
                .map(List::of)
                .orElseGet(() -> owners(incident));
        return new Mobilisation(
                targets, incident.level().map(Mobilisation::urgency).orElse(Urgency.HIGH));
    }

    /** Who is still to be called. */
    Mobilisation without(Set<CallTarget> called) {
        return new Mobilisation(
                targets.stream().filter(target -> !called.contains(target)).toList(), urgency);
    }

    private static Mobilisation byLevel(Incident incident, ResponsePlan plan, Severity severity) {
        var level = plan.level(severity);
        var targets = new LinkedHashSet<CallTarget>();
        var commanderPolicy = plan.commanderPolicyOf(incident.serviceIds()).or(() -> level.policyFor(COMMANDER));
        commanderPolicy.ifPresent(policy -> targets.add(CallTarget.policy(COMMANDER, policy)));
        level.pages().stream()
                .filter(page -> page.role() != COMMANDER)
                .map(page -> CallTarget.policy(page.role(), page.policyId()))
                .forEach(targets::add);
        if (level.pageOwners() || commanderPolicy.isEmpty()) {
            targets.addAll(owners(incident));
        }
        targets.removeIf(target ->
                target.role() != null && incident.crew().holder(target.role()).isPresent());
        return new Mobilisation(List.copyOf(targets), urgency(severity));
    }

    private static List<CallTarget> owners(Incident incident) {
        return incident.serviceIds().stream().map(CallTarget::service).toList();
    }

    /** The lesser ones wake nobody. */
    private static Urgency urgency(Severity severity) {
        return switch (severity) {
            case SEV1, SEV2, SEV3 -> Urgency.HIGH;
            case SEV4, SEV5 -> Urgency.LOW;
        };
    }
}
