package dev.muster.oncall.escalation;

import dev.muster.chassis.problem.Problems;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.schedule.Duty;
import dev.muster.oncall.schedule.OnCall;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers who is on call by a schedule, for a team, for a service, or at each level of a policy. */
@ApplicationScoped
class WhoIsOnCall {

    private final OnCall onCall;
    private final EscalationPolicies policies;
    private final Targets targets;
    private final Directory directory;
    private final PeopleNames names;

    WhoIsOnCall(OnCall onCall, EscalationPolicies policies, Targets targets, Directory directory, PeopleNames names) {
        this.onCall = onCall;
        this.policies = policies;
        this.targets = targets;
        this.directory = directory;
        this.names = names;
    }

    Uni<List<OnCallView>> bySchedule(UUID scheduleId, Instant at) {
        return onCall.exists(scheduleId).chain(exists -> {
            if (!exists) {
                throw Problems.notFound("schedule", scheduleId);
            }
            return onCall.duty(scheduleId, at).map(duty -> views(duty.stream().toList()));
        });
    }

    /** By all schedules of the team; of everybody with {@code null}. */
    Uni<List<OnCallView>> byTeam(UUID teamId, Instant at) {
        return onCall.duties(teamId, at).map(WhoIsOnCall::views);
    }

    /** By the service's policy, or by the catch-all policy where it has none. */
    Uni<List<OnCallView>> byService(UUID serviceId, Instant at) {
        return directory.service(serviceId).chain(found -> {
            var service = found.orElseThrow(() -> Problems.notFound("service", serviceId));
            return service.escalationPolicyId() == null
                    ? policies.catchAll().chain(policy -> atLevels(policy, at))
                    : byPolicy(service.escalationPolicyId(), at);
        });
    }

    Uni<List<OnCallView>> byPolicy(UUID policyId, Instant at) {
        return policies.snapshot(policyId)
                .map(found -> found.orElseThrow(() -> Problems.notFound("escalation policy", policyId)))
                .chain(policy -> atLevels(policy, at));
    }

    Uni<List<OnCallView>> withNames(List<OnCallView> views) {
        var ids = views.stream().map(OnCallView::personId).collect(Collectors.toSet());
        return names.of(ids).map(found -> views.stream()
                .map(view -> view.named(found.get(view.personId())))
                .toList());
    }

    private Uni<List<OnCallView>> atLevels(PolicySnapshot policy, Instant at) {
        var calls = new ArrayList<LevelTarget>();
        for (int i = 0; i < policy.levels().size(); i++) {
            int level = i + 1;
            policy.levels().get(i).targets().forEach(target -> calls.add(new LevelTarget(level, target)));
        }
        return Multi.createFrom()
                .iterable(calls)
                .onItem()
                .transformToUniAndConcatenate(
                        call -> targets.reached(call.target(), at).map(people -> people.stream()
                                .map(person -> OnCallView.of(person).atLevel(call.level()))
                                .toList()))
                .collect()
                .in(ArrayList<OnCallView>::new, List::addAll)
                .map(List::copyOf);
    }

    private static List<OnCallView> views(List<Duty> duties) {
        return duties.stream()
                .flatMap(duty -> duty.shift().personIds().stream().map(person -> OnCallView.of(duty, person)))
                .toList();
    }

    private record LevelTarget(int level, Target target) {}
}
