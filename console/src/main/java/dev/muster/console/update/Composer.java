package dev.muster.console.update;

import dev.muster.console.incident.Incident;
import dev.muster.console.problem.FormFaults;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** The seven fields side by side with what was told last. */
public record Composer(Incident incident, UpdateForm form, FormFaults faults, Update last, ZoneId zone) {

    /**
     * One field of the update.
     *
     * @param before what was told last; null when nothing was
     */
    public record Field(String name, String label, String help, String value, String before, int rows) {

        public boolean changed() {
            return before != null && !before.strip().equals(value == null ? "" : value.strip());
        }
    }

    /** Those that are prose; when it began and how bad it is have fields of their own kind. */
    public List<Field> fields() {
        return List.of(
                field("issue", "Issue", "What people notice, in one or two sentences", form.issue, Update::issue, 2),
                field("services", "Affected services", "", form.services, Update::services, 1),
                field(
                        "progress",
                        "Progress",
                        "What is known now that was not before",
                        form.progress,
                        Update::progress,
                        3),
                field(
                        "remediation",
                        "Remediation",
                        "What was tried, and what came of it",
                        form.remediation,
                        Update::remediation,
                        4),
                field(
                        "coordination",
                        "Coordination",
                        "Who leads, and who is involved",
                        form.coordination,
                        Update::coordination,
                        2));
    }

    public String severityBefore() {
        return last == null ? null : last.severity();
    }

    private Field field(
            String name, String label, String help, String value, Function<Update, String> before, int rows) {
        return new Field(name, label, help, value, last == null ? null : before.apply(last), rows);
    }
}
