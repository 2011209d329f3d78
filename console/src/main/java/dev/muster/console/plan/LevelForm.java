package dev.muster.console.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.console.frame.Repeated;
import dev.muster.console.frame.Typed;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** One level of the plan, as chosen. Spans of time are ISO 8601; empty ones mean never. */
public class LevelForm {

    /** Of the plan the form was made of. */
    @RestForm
    public String version;

    @RestForm
    public String guide;

    @RestForm
    public String pageOwners;

    /** Whom else it calls, each for the role beside it. */
    @RestForm
    public List<String> policyId;

    @RestForm
    public List<String> pagedRole;

    /** Which roles have to be filled, each within the time beside it. */
    @RestForm
    public List<String> role;

    @RestForm
    public List<String> within;

    @RestForm
    public String room;

    @RestForm
    public String meeting;

    @RestForm
    public String updateEvery;

    /** "everybody", "owners" or "team:ID" */
    @RestForm
    public List<String> audience;

    @RestForm
    public String announce;

    @RestForm
    public String postmortem;

    @RestForm
    public String postmortemDue;

    @RestForm
    public String reviewDue;

    @RestForm
    public String reason;

    static LevelForm of(String version, JsonNode level) {
        var form = new LevelForm();
        form.version = version;
        form.guide = level.path("guide").asText();
        form.pageOwners = level.path("pageOwners").asBoolean() ? "on" : null;
        form.policyId = words(level, "pages", "policyId");
        form.pagedRole = words(level, "pages", "role");
        form.role = words(level, "roles", "role");
        form.within =
                words(level, "roles", "within").stream().map(LevelForm::span).toList();
        form.room = level.path("room").asText(null);
        form.meeting = level.path("meeting").asText(null);
        form.updateEvery = span(level.path("updateEvery").asText(null));
        form.audience =
                Level.each(level.path("audience")).map(LevelForm::reader).toList();
        form.announce = level.path("announce").asBoolean() ? "on" : null;
        form.postmortem = level.path("postmortem").asText();
        form.postmortemDue = span(level.path("postmortemDue").asText(null));
        form.reviewDue = span(level.path("reviewDue").asText(null));
        return form;
    }

    /** Of the audience, people and addresses are kept: there is no field for them. */
    void putIn(ObjectNode level) {
        level.put("guide", Typed.text(guide))
                .put("pageOwners", pageOwners != null)
                .put("room", Typed.text(room))
                .put("meeting", Typed.text(meeting))
                .put("updateEvery", Typed.text(updateEvery))
                .put("announce", announce != null)
                .put("postmortem", Typed.text(postmortem))
                .put("postmortemDue", Typed.text(postmortemDue))
                .put("reviewDue", Typed.text(reviewDue));
        var pages = level.putArray("pages");
        for (int i = 0; i < Repeated.parts(policyId); i++) {
            if (Typed.text(policyId.get(i)) != null) {
                pages.addObject().put("policyId", policyId.get(i)).put("role", Typed.text(Repeated.at(pagedRole, i)));
            }
        }
        var roles = level.putArray("roles");
        for (int i = 0; i < Repeated.parts(role); i++) {
            if (Typed.text(role.get(i)) != null) {
                roles.addObject().put("role", role.get(i)).put("within", Typed.text(Repeated.at(within, i)));
            }
        }
        var kept = Level.each(level.path("audience"))
                .filter(reader -> reader(reader).isEmpty())
                .toList();
        var readers = level.putArray("audience");
        for (var chosen : audience == null ? List.<String>of() : audience) {
            var parts = chosen.split(":", 2);
            readers.addObject().put("type", parts[0]).put("id", parts.length > 1 ? parts[1] : null);
        }
        readers.addAll(kept);
    }

    public boolean tells(String reader) {
        return audience != null && audience.contains(reader);
    }

    public String at(List<String> values, Integer part) {
        var value = Repeated.at(values, part);
        return value == null ? "" : value;
    }

    private static List<String> words(JsonNode level, String list, String field) {
        return Level.each(level.path(list))
                .map(one -> one.path(field).asText(""))
                .toList();
    }

    /** Empty for a reader who has no box to tick. */
    private static String reader(JsonNode reader) {
        return switch (reader.path("type").asText()) {
            case "everybody", "owners" -> reader.path("type").asText();
            case "team" -> "team:" + reader.path("id").asText();
            default -> "";
        };
    }

    /** However it is written, the same span is the same option. */
    private static String span(String iso) {
        try {
            return iso == null ? null : Duration.parse(iso).toString();
        } catch (DateTimeException other) {
            return iso;
        }
    }
}
