package dev.muster.incidents.plan;

import static dev.muster.incidents.crew.IncidentRole.COMMANDER;
import static dev.muster.incidents.crew.IncidentRole.COMMUNICATIONS;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The plan an organisation begins with: sensible without anybody having set up anything else. */
final class StandardPlan {

    private static final Duration POSTMORTEM_DUE = Duration.ofDays(5);
    private static final Duration REVIEW_DUE = Duration.ofDays(3);
    private static final List<Reader> EVERYBODY = List.of(Reader.of(Reader.Type.EVERYBODY));
    private static final List<Reader> OWNERS = List.of(Reader.of(Reader.Type.OWNERS));

    private StandardPlan() {}

    static ResponsePlan make() {
        return new ResponsePlan(
                Map.of(
                        Severity.SEV1,
                        level(
                                "The service is down or data is at risk for most customers",
                                List.of(
                                        new PlannedRole(COMMANDER, Duration.ofMinutes(5)),
                                        new PlannedRole(COMMUNICATIONS, Duration.ofMinutes(15))),
                                Duration.ofMinutes(30),
                                EVERYBODY,
                                PostmortemDemand.REQUIRED),
                        Severity.SEV2,
                        level(
                                "An important function fails for many customers, and there is no way around it",
                                List.of(new PlannedRole(COMMANDER, Duration.ofMinutes(10))),
                                Duration.ofHours(1),
                                EVERYBODY,
                                PostmortemDemand.REQUIRED),
                        Severity.SEV3,
                        level(
                                "A function is degraded or fails for a few customers; there is a way around it",
                                List.of(new PlannedRole(COMMANDER, Duration.ofMinutes(15))),
                                Duration.ofHours(4),
                                OWNERS,
                                PostmortemDemand.OPTIONAL),
                        Severity.SEV4,
                        level("Hardly anybody notices", List.of(), null, OWNERS, PostmortemDemand.NONE),
                        Severity.SEV5,
                        level("Nobody notices yet", List.of(), null, OWNERS, PostmortemDemand.NONE)),
                Map.of(),
                Duration.ofMinutes(10));
    }

    private static ResponseLevel level(
            String guide,
            List<PlannedRole> roles,
            Duration updateEvery,
            List<Reader> audience,
            PostmortemDemand postmortem) {
        boolean reviewed = postmortem != PostmortemDemand.NONE;
        return new ResponseLevel(
                guide,
                List.of(),
                true,
                roles,
                null,
                null,
                updateEvery,
                audience,
                true,
                postmortem,
                reviewed ? POSTMORTEM_DUE : null,
                reviewed ? REVIEW_DUE : null);
    }
}
