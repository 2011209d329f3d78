package dev.muster.oncall.paging;

import dev.muster.oncall.directory.PersonRecord;
import dev.muster.oncall.escalation.Level;
import dev.muster.oncall.escalation.PolicySnapshot;
import dev.muster.oncall.escalation.Target;
import java.time.Duration;
import java.util.List;

/** The short way of a page that is sent to a person, team or schedule instead of a policy. It has no id. */
final class DirectPolicy {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private DirectPolicy() {}

    static PolicySnapshot to(PersonRecord person) {
        return to(new Target(Target.Type.PERSON, person.id()), person.name());
    }

    static PolicySnapshot to(Target target, String name) {
        var level = new Level(List.of(target), Level.Mode.ALL, TIMEOUT);
        return new PolicySnapshot(null, "the direct call to " + name, 0, List.of(level), 0);
    }
}
