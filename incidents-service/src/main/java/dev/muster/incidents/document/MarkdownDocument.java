package dev.muster.incidents.document;

import dev.muster.incidents.playbook.RunStep;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The living document as Markdown. What people wrote stands in it as plain text: no markup of theirs takes effect. */
final class MarkdownDocument {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private MarkdownDocument() {}

    static String of(DocumentView document) {
        var markdown = new MarkdownDocument();
        markdown.write(document);
        return markdown.text.toString();
    }

    private void write(DocumentView document) {
        line("# " + document.number() + " " + plain(document.title()));
        line(plain(document.sentence()));
        list("Facts", facts(document));
        list(
                "People",
                document.people().stream()
                        .map(member ->
                                plain(member.name()) + ", " + member.role().word()));
        section("Progress", plain(document.progress()));
        section("Remediation", plain(document.remediation()));
        list(
                "Diagnoses",
                document.diagnoses().stream()
                        .map(diagnosis -> time(diagnosis.diagnosedAt()) + ", "
                                + diagnosis.confidence().word() + " confidence: " + plain(diagnosis.cause())));
        list(
                "Proposals, best first",
                document.proposals().stream()
                        .map(proposal -> plain(proposal.action()) + " (gain " + proposal.gain() + ", risk "
                                + proposal.risk() + "): " + proposal.state().word()));
        document.playbooks().forEach(run -> list("Playbook: " + plain(run.name()), steps(run.steps())));
        list("Rooms", document.rooms().stream().map(room -> plain(room.name()) + ": <" + room.url() + ">"));
        list(
                "Decisions, updates and what was pinned",
                document.highlights().stream().map(entry -> time(entry.at()) + " " + plain(entry.text())));
        line("_Assembled " + time(document.assembledAt()) + "_");
    }

    private static Stream<String> facts(DocumentView document) {
        return Stream.of(
                "Severity: " + (document.severity() == null ? "being judged" : document.severity()),
                "Status: " + document.status().word(),
                "Since: " + time(document.since()),
                "Services: "
                        + String.join(
                                ", ",
                                document.services().stream()
                                        .map(service -> plain(service.name()))
                                        .toList()));
    }

    private static Stream<String> steps(List<RunStep> steps) {
        return steps.stream()
                .map(step -> (step.done() ? "[x] " : "[ ] ")
                        + plain(step.title())
                        + (step.done() ? " (" + time(step.doneAt()) + ")" : ""));
    }

    private void section(String title, String body) {
        line("## " + title);
        line(body);
    }

    /** Nothing at all where there are no items. */
    private void list(String title, Stream<String> items) {
        var lines = items.map(item -> "- " + item).toList();
        if (!lines.isEmpty()) {
            section(title, String.join("\n", lines));
        }
    }

    private void line(String block) {
        text.append(block).append("\n\n");
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private static String plain(String written) {
        return written.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1").replaceAll("\\R", "  \n  ");
    }
}
