package dev.muster.oncall.paging;

import dev.muster.oncall.escalation.PolicySnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One page that an incident asks for.
 *
 * @param serviceId the service whose policy it is, or null
 * @param roles the roles the called are asked to take, the commander's first
 */
record IncidentCall(PolicySnapshot policy, String why, UUID serviceId, List<String> roles) {

    static final String COMMANDER = "commander";

    /** Whoever is called for several reasons is called once. */
    static List<IncidentCall> once(List<IncidentCall> wanted) {
        var calls = new ArrayList<IncidentCall>();
        for (var next : wanted) {
            int same = calls.stream()
                    .map(IncidentCall::policy)
                    .map(next.policy()::callsTheSame)
                    .toList()
                    .indexOf(true);
            if (same < 0) {
                calls.add(next);
            } else {
                calls.set(same, calls.get(same).with(next.roles()));
            }
        }
        return calls;
    }

    private IncidentCall with(List<String> more) {
        var all = Stream.concat(roles.stream(), more.stream())
                .distinct()
                .sorted((one, other) -> Boolean.compare(other.equals(COMMANDER), one.equals(COMMANDER)))
                .toList();
        return new IncidentCall(policy, why, serviceId, all);
    }
}
