package dev.muster.console.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.console.frame.Lengths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One level of a policy while it is being changed.
 *
 * @param targets "schedule:ID", "person:ID" or "team:ID"; "" where nobody is chosen yet
 * @param mode "all" are told, or one after the other page by page: "roundRobin"
 * @param timeout how long it waits for an answer, ISO 8601
 */
public record LevelDraft(List<String> targets, String mode, String timeout) {
    private static final List<String> TIMEOUTS =
            List.of("PT1M", "PT2M", "PT3M", "PT5M", "PT10M", "PT15M", "PT30M", "PT1H");

    static LevelDraft fresh() {
        return new LevelDraft(List.of(""), "all", "PT5M");
    }

    static List<LevelDraft> all(JsonNode policy) {
        return StreamSupport.stream(policy.path("levels").spliterator(), false)
                .map(LevelDraft::of)
                .toList();
    }

    private static LevelDraft of(JsonNode level) {
        var targets = StreamSupport.stream(level.path("targets").spliterator(), false)
                .map(target ->
                        target.path("type").asText() + ":" + target.path("id").asText())
                .toList();
        return new LevelDraft(
                targets, level.path("mode").asText("all"), level.path("timeout").asText());
    }

    LevelDraft widened() {
        var wider = new ArrayList<>(targets);
        wider.add("");
        return new LevelDraft(wider, mode, timeout);
    }

    public boolean inTurn() {
        return "roundRobin".equals(mode);
    }

    /** What can be chosen, whatever it is now included. */
    public List<String> timeouts() {
        return Stream.concat(TIMEOUTS.stream(), Stream.of(timeout))
                .filter(one -> one != null && !one.isBlank())
                .distinct()
                .toList();
    }

    public String patience(String iso) {
        return Lengths.exact(iso);
    }

    ObjectNode written() {
        var level = JsonNodeFactory.instance.objectNode();
        var written = level.putArray("targets");
        targets.stream()
                .filter(target -> target.contains(":"))
                .map(target -> target.split(":", 2))
                .forEach(parts -> {
                    var target = written.addObject();
                    target.put("type", parts[0]).put("id", parts[1]);
                });
        return level.put("mode", mode).put("timeout", timeout);
    }
}
