package dev.muster.console.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.console.directory.Names;
import dev.muster.console.frame.Typed;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One field of a record, and how it is chosen or typed. */
public enum Field {
    NAME("name", "Name", Input.TEXT),
    EMAIL("email", "E-mail", Input.TEXT),
    TIME_ZONE("timeZone", "Time zone", Input.TEXT),
    ROLE("role", "May", Input.CHOICE),
    ACTIVE("active", "Is here", Input.SWITCH),
    DESCRIPTION("description", "What it does", Input.TEXT),
    TIER("tier", "Tier", Input.NUMBER),
    TEAM("teamId", "Team", Input.CHOICE),
    POLICY("escalationPolicyId", "Who is paged", Input.CHOICE),
    SERVICE("serviceId", "Service", Input.CHOICE),
    REPEAT("repeat", "Begin again", Input.NUMBER),
    MEMBERS("memberIds", "Members", Input.SEVERAL),
    MANAGERS("managerIds", "Managers", Input.SEVERAL),
    MEMBERS_EDIT("membersEdit", "Members may change what belongs to the team", Input.SWITCH);

    enum Input {
        TEXT,
        NUMBER,
        CHOICE,
        SWITCH,
        SEVERAL
    }

    final String key;
    final String label;
    final Input input;

    Field(String key, String label, Input input) {
        this.key = key;
        this.label = label;
        this.input = input;
    }

    /** One thing to choose. */
    public record Option(String value, String text) {}

    /** What can be chosen; the first leaves it out where that is possible. */
    List<Option> options(Names names) {
        return switch (this) {
            case ROLE ->
                List.of(
                        new Option("stakeholder", "look"),
                        new Option("responder", "respond"),
                        new Option("admin", "administer"));
            case TEAM ->
                named(
                        "No team, admins only",
                        names.teams().values().stream()
                                .map(team -> new Option(team.id().toString(), team.name())));
            case POLICY ->
                named(
                        "The catch-all",
                        names.policies().values().stream()
                                .map(policy -> new Option(policy.id().toString(), policy.name())));
            case SERVICE ->
                named(
                        "None",
                        names.services().values().stream()
                                .map(service -> new Option(service.id().toString(), service.name())));
            case MEMBERS, MANAGERS ->
                names.present().stream()
                        .map(person -> new Option(person.id().toString(), person.name()))
                        .toList();
            default -> List.of();
        };
    }

    /** What the record says, as the form has it. */
    List<String> of(JsonNode thing) {
        var value = thing.path(key);
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
        return value.isMissingNode() || value.isNull() ? List.of() : List.of(value.asText());
    }

    /** Puts what was typed into the record. A number that is none is left for the service to refuse. */
    void put(ObjectNode thing, List<String> typed) {
        var one = typed.isEmpty() ? null : Typed.text(typed.get(0));
        switch (input) {
            case SEVERAL -> {
                var all = thing.putArray(key);
                typed.forEach(all::add);
            }
            case SWITCH -> thing.put(key, one != null);
            case NUMBER -> thing.put(key, Typed.number(one));
            case TEXT, CHOICE -> thing.put(key, one);
        }
    }

    private static List<Option> named(String none, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", none)), options).toList();
    }
}
