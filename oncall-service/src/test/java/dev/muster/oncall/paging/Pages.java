package dev.muster.oncall.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muster.oncall.contact.Urgency;
import dev.muster.oncall.escalation.Level;
import dev.muster.oncall.escalation.PolicySnapshot;
import dev.muster.oncall.escalation.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Pages in the states that tests begin with, brought there as people and time would. */
final class Pages {

    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    static final UUID ADA = UUID.fromString("00000000-0000-7000-8000-00000000ada0");
    static final UUID GRACE = UUID.fromString("00000000-0000-7000-8000-0000000c4ace");

    private Pages() {}

    static PolicySnapshot policy(String name, int levels, int repeat) {
        var level = new Level(
                List.of(new Target(Target.Type.PERSON, UUID.randomUUID())), Level.Mode.ALL, Duration.ofMinutes(5));
        return new PolicySnapshot(
                UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
                name,
                1,
                Stream.generate(() -> level).limit(levels).toList(),
                repeat);
    }

    static EscalationPath twoLevelsThenCatchAll() {
        return EscalationPath.of(policy("Payments", 2, 0), policy("Catch-all", 1, 0));
    }

    static Page triggered() {
        return started(Urgency.HIGH, twoLevelsThenCatchAll(), false);
    }

    static Page lowUrgency() {
        return started(Urgency.LOW, twoLevelsThenCatchAll(), false);
    }

    static Page drill() {
        return started(Urgency.HIGH, new EscalationPath(List.of(policy("Me", 1, 0))), true);
    }

    static Page acknowledgedBy(UUID responder) {
        var page = triggered();
        var unused = page.acknowledge(responder, null, NINE);
        return page;
    }

    static Page exhausted() {
        var page = triggered();
        while (page.status == PageStatus.TRIGGERED) {
            var unused = page.passOver(NINE);
        }
        return page;
    }

    static Page ended() {
        var page = triggered();
        var unused = page.resolve(NINE);
        return page;
    }

    private static Page started(Urgency urgency, EscalationPath path, boolean drill) {
        return Page.start(
                new CallForHelp(UUID.randomUUID(), "Checkout fails", null, urgency, null, path, NINE, drill, List.of()),
                "",
                NINE);
    }
}
