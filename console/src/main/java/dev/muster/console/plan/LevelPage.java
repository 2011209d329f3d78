package dev.muster.console.plan;

import dev.muster.console.directory.Names;
import dev.muster.console.frame.Lengths;
import dev.muster.console.frame.Repeated;
import dev.muster.console.problem.FormFaults;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form of one level of the plan.
 *
 * @param now the plan as it stands
 */
public record LevelPage(Plan now, String severity, LevelForm form, FormFaults faults, Names names) {
    private static final List<String> MINUTES = Stream.of(5, 10, 15, 30, 60, 120, 240)
            .map(minutes -> Duration.ofMinutes(minutes).toString())
            .toList();
    private static final List<String> DAYS = Stream.of(1, 2, 3, 5, 7, 10, 14, 30)
            .map(days -> Duration.ofDays(days).toString())
            .toList();

    public String path() {
        return "/settings/plan/" + severity;
    }

    /** Somebody saved another version while this was written. */
    public boolean moved() {
        return !now.version().equals(form.version);
    }

    /** The places for calls: those there are, and one more. */
    public List<Integer> calls() {
        return places(form.policyId);
    }

    public List<Integer> fillings() {
        return places(form.role);
    }

    public List<String> pagedRoles() {
        return List.of("commander", "deputy", "communications");
    }

    public List<String> roles() {
        return List.of("commander", "deputy", "communications", "scribe");
    }

    public List<String> demands() {
        return List.of("required", "optional", "none");
    }

    public String roomHelp() {
        return "Its address; {number} stands for the incident's number";
    }

    public String teamValue(UUID team) {
        return "team:" + team;
    }

    /** Spans to choose from, whatever it is now included. */
    public List<String> minutes(String chosen) {
        return with(MINUTES, chosen);
    }

    public List<String> days(String chosen) {
        return with(DAYS, chosen);
    }

    public String worded(String iso) {
        return Lengths.exact(iso);
    }

    /** Faults of this level are found in what was sent of the whole plan. */
    public FormFaults faultsHere() {
        return faults.within("/levels/" + severity);
    }

    private static List<String> with(List<String> known, String chosen) {
        return Stream.concat(known.stream(), Stream.ofNullable(chosen))
                .filter(span -> !span.isBlank())
                .distinct()
                .toList();
    }

    private static List<Integer> places(List<String> values) {
        return IntStream.rangeClosed(0, Repeated.parts(values)).boxed().toList();
    }
}
