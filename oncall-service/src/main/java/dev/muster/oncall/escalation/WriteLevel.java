package dev.muster.oncall.escalation;

import dev.muster.chassis.problem.Faults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record WriteLevel(
        @Schema(required = true) List<WriteTarget> targets,

        @Schema(
                enumeration = {"all", "roundRobin"},
                defaultValue = "all",
                description = "Whether every target is called, or one per page in turn")
        String mode,

        @Schema(required = true, description = "How long to wait for an answer: PT1S to PT24H", examples = "PT5M")
        String timeout) {

    private static final int MOST_TARGETS = 50;
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(24);

    /** Null where anything is wrong. */
    static Level read(WriteLevel wanted, Faults faults) {
        if (wanted == null) {
            faults.add("Required");
            return null;
        }
        var targets = new ArrayList<Target>();
        var given = faults.at("targets").list(wanted.targets, 1, MOST_TARGETS);
        for (int i = 0; i < given.size(); i++) {
            targets.add(WriteTarget.read(given.get(i), faults.at("targets").at(i)));
        }
        if (new HashSet<>(targets).size() < targets.size() && !targets.contains(null)) {
            faults.at("targets").add("Names a target twice");
        }
        var mode = wanted.mode == null
                ? Level.Mode.ALL
                : faults.at("mode").read(wanted.mode, WriteLevel::mode, "Must be all or roundRobin");
        var timeout = faults.at("timeout").read(wanted.timeout, WriteLevel::timeout, "Must be from PT1S to PT24H");
        return faults.isEmpty() ? new Level(targets, mode, timeout) : null;
    }

    List<Mention> mentions(Faults place) {
        var mentions = new ArrayList<Mention>();
        var given = targets == null ? List.<WriteTarget>of() : targets;
        for (int i = 0; i < given.size(); i++) {
            var target = given.get(i) == null ? null : given.get(i).readable();
            if (Objects.nonNull(target)) {
                mentions.add(new Mention(target, place.at(i).at("id")));
            }
        }
        return mentions;
    }

    private static Level.Mode mode(String text) {
        return switch (text) {
            case "all" -> Level.Mode.ALL;
            case "roundRobin" -> Level.Mode.ROUND_ROBIN;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Duration timeout(String text) {
        var timeout = Duration.parse(text);
        if (timeout.compareTo(SHORTEST) < 0 || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(text);
        }
        return timeout;
    }
}
