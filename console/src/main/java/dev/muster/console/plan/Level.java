package dev.muster.console.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.console.directory.Names;
import dev.muster.console.frame.Lengths;
import dev.muster.console.frame.Typed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What happens for incidents of one severity, to be read. */
public record Level(String severity, JsonNode level) {

    /** One line of it. */
    public record Line(String name, String words) {}

    public String guide() {
        return level.path("guide").asText();
    }

    /** All of it in words; what is not done is left out. */
    public List<Line> lines(Names names) {
        return Stream.of(
                        line("Calls", calls(names)),
                        line("Roles filled", roles()),
                        line("Chat room", text("room")),
                        line("Meeting", text("meeting")),
                        line("Update every", length("updateEvery")),
                        line("Told", audience(names)),
                        line("Announced", level.path("announce").asBoolean() ? "at once, and when it is over" : null),
                        line("Postmortem", postmortem()))
                .filter(Objects::nonNull)
                .toList();
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private String calls(Names names) {
        var owners =
                level.path("pageOwners").asBoolean() ? Stream.of("the owners of its services") : Stream.<String>of();
        var policies = each(level.path("pages")).map(page -> {
            var policy = names.policy(Typed.id(page.path("policyId").asText()));
            var role =
                    page.path("role").isTextual() ? " as " + page.path("role").asText() : "";
            return (policy == null ? "a policy" : policy) + role;
        });
        return joined(Stream.concat(owners, policies));
    }

    private String roles() {
        return joined(each(level.path("roles"))
                .map(role -> role.path("role").asText() + " within "
                        + Lengths.exact(role.path("within").asText())));
    }

    private String audience(Names names) {
        return joined(each(level.path("audience")).map(reader -> reader(reader, names)));
    }

    private static String reader(JsonNode reader, Names names) {
        UUID id = Typed.id(reader.path("id").asText(null));
        return switch (reader.path("type").asText()) {
            case "team" -> Objects.requireNonNullElse(names.team(id), "a team");
            case "person" -> id == null ? "somebody" : names.person(id).name();
            case "address" -> reader.path("address").asText();
            case "owners" -> "the owners of its services";
            default -> reader.path("type").asText();
        };
    }

    private String postmortem() {
        var due = length("postmortemDue");
        return level.path("postmortem").asText() + (due == null ? "" : ", due after " + due);
    }

    private String text(String field) {
        return level.path(field).isTextual() ? level.path(field).asText() : null;
    }

    private String length(String field) {
        return text(field) == null ? null : Lengths.exact(text(field));
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    private static Line line(String name, String words) {
        return words == null || words.isBlank() ? null : new Line(name, words);
    }
}
