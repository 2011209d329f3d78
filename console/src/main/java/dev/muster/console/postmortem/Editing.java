package dev.muster.console.postmortem;

import dev.muster.console.problem.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The form of a postmortem's page that somebody is in the middle of.
 *
 * @param name a section, "verdict-speed", "meeting", "minutes" or "owner"
 * @param typed what stands in its fields
 * @param moved whether somebody else changed the same thing meanwhile: both are shown, and the next save counts
 * @param fault why it was not accepted; null when it is only just opened
 */
public record Editing(String name, Map<String, String> typed, boolean moved, String fault) {
    static final Editing NOTHING = new Editing(null, Map.of(), false, null);

    /** A section as it stands, to be changed. */
    static Editing of(Postmortem postmortem, String name) {
        var section = name == null ? null : postmortem.sections().get(name);
        return section == null || !postmortem.writable()
                ? NOTHING
                : new Editing(name, Map.of("text", section.text()), false, null);
    }

    /** @param fields name and value in turn */
    static Editing again(String name, Refusal refusal, String... fields) {
        var typed = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        boolean moved = refusal.is(412);
        return new Editing(
                name,
                typed,
                moved,
                moved ? "Somebody changed this while you wrote. Join both, then save." : refusal.getMessage());
    }

    public boolean of(String form) {
        return form.equals(name);
    }

    /** What stands in a field of this form; of any other form, what is stored. */
    public String text(String form, String field, String stored) {
        return of(form) ? typed.get(field) : stored;
    }
}
