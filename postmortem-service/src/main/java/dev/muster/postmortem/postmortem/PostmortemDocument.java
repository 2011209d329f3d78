package dev.muster.postmortem.postmortem;

import dev.muster.postmortem.timing.ResponseTime;
import dev.muster.postmortem.timing.ResponseTimes;
import dev.muster.postmortem.timing.Spans;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A postmortem as a document to take away, in Markdown or HTML. */
final class PostmortemDocument {

    private static final Pattern MARKS = Pattern.compile("([\\\\`*_{}\\[\\]<>#|!])");
    private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");

    /** HTML that people wrote is shown as text, and links lead nowhere but to the web or a mail address. */
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final PostmortemView postmortem;
    private final Function<UUID, String> nameOf;

    PostmortemDocument(PostmortemView postmortem, Function<UUID, String> nameOf) {
        this.postmortem = postmortem;
        this.nameOf = nameOf;
    }

    String markdown() {
        return Stream.of(head(), sections(), figures(), decisions(), chronology())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    String html() {
        var head = postmortem.head();
        String title = head.number() + " " + head.incident().title();
        String body = HTML.render(Parser.builder().build().parse(markdown()));
        return "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>" + escaped(title)
                + "</title></head>\n<body>\n" + body + "</body>\n</html>\n";
    }

    private String head() {
        var head = postmortem.head();
        var incident = head.incident();
        return "# " + head.number() + ": " + plain(incident.title()) + "\n\n" + incident.number()
                + (incident.severity() == null ? "" : ", " + incident.severity()) + ", "
                + head.status().word() + ", written by " + plain(nameOf.apply(head.ownerId()));
    }

    private String sections() {
        return postmortem.sections().entrySet().stream()
                .filter(each -> !each.getValue().text().isBlank())
                .map(each -> "## " + SectionName.of(each.getKey()).orElseThrow().title() + "\n\n"
                        + each.getValue().text().strip())
                .collect(Collectors.joining("\n\n"));
    }

    private String figures() {
        var times = postmortem.figures();
        return times == null ? "" : "## Response times\n\n" + lines(figures(times));
    }

    private static Stream<String> figures(ResponseTimes times) {
        return Stream.of(
                line("To detect", times.detect()),
                line("To page", times.page()),
                line("To acknowledge", times.acknowledge()),
                line("To assemble", times.assemble()),
                line("To mitigate", times.mitigate()),
                line("To resolve", times.resolve()));
    }

    private static String line(String name, ResponseTime time) {
        String length = time.duration() == null ? "not known" : Spans.words(time.duration());
        return name + ": " + length + " (" + time.from() + " to " + time.to() + ")";
    }

    private String decisions() {
        return postmortem.decisions().isEmpty()
                ? ""
                : "## Decisions\n\n" + lines(postmortem.decisions().stream().map(this::line));
    }

    private String line(DecisionMade decision) {
        String rationale = decision.rationale() == null ? "" : " because " + plain(decision.rationale());
        String outcome = decision.outcome() == null ? "" : ". Outcome: " + decision.outcome();
        return Spans.moment(decision.at()) + ": " + plain(nameOf.apply(decision.by())) + " chose to "
                + decision.decision() + " \"" + plain(decision.proposal()) + "\"" + rationale + outcome;
    }

    private String chronology() {
        List<ChronologyEntry> entries = postmortem.chronology();
        return entries.isEmpty()
                ? ""
                : "## Record\n\n"
                        + lines(entries.stream().map(entry -> Spans.moment(entry.at()) + ": " + plain(entry.text())));
    }

    private static String lines(Stream<String> items) {
        return items.map(item -> "- " + item).collect(Collectors.joining("\n"));
    }

    /** One line of text that means nothing to Markdown. */
    private static String plain(String text) {
        return text == null
                ? ""
                : MARKS.matcher(LINES.matcher(text).replaceAll(" ")).replaceAll("\\\\$1");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
