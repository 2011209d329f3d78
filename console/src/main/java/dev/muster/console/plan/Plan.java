package dev.muster.console.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.console.frame.Typed;
import java.util.List;
import java.util.Set;

/** The plan as its service has it. */
public record Plan(ObjectNode document) {
    /** What the service keeps by itself and takes from nobody, and why it was changed the last time. */
    private static final Set<String> ITS_OWN = Set.of("version", "changedAt", "changedBy", "reason");

    public String version() {
        return document.path("version").asText();
    }

    public List<Level> levels() {
        return document.path("levels").properties().stream()
                .map(level -> new Level(level.getKey(), level.getValue()))
                .toList();
    }

    public boolean has(String severity) {
        return level(severity).isObject();
    }

    public Level of(String severity) {
        return new Level(severity, level(severity));
    }

    /** With one level as it was chosen, to be sent back. */
    ObjectNode with(String severity, LevelForm form) {
        var changed = document.deepCopy();
        changed.remove(ITS_OWN);
        changed.put("reason", Typed.text(form.reason));
        form.putIn((ObjectNode) changed.path("levels").path(severity));
        return changed;
    }

    private JsonNode level(String severity) {
        return document.path("levels").path(severity);
    }
}
