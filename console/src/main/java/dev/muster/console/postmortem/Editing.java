package dev.muster.console.postmortem;

import dev.muster.console.problem.Refusal;

/**
 * The section somebody is writing.
 *
 * @param version what it was written against
 * @param theirs what somebody else wrote meanwhile; null when nobody did
 */
public record Editing(String name, String text, int version, String theirs, String fault) {
    static final Editing NOTHING = new Editing(null, null, 0, null, null);

    /** As it stands, to be changed. */
    static Editing of(Postmortem postmortem, String name) {
        var section = name == null ? null : postmortem.sections().get(name);
        return section == null || !postmortem.writable()
                ? NOTHING
                : new Editing(name, section.text(), section.version(), null, null);
    }

    /** Refused: both texts are shown, and the next save is against what stands there now. */
    static Editing again(Postmortem now, String name, String typed, Refusal refusal) {
        var section = now.sections().get(name);
        boolean moved = refusal.is(412) && section != null;
        return new Editing(
                name,
                typed,
                section == null ? 0 : section.version(),
                moved ? section.text() : null,
                moved
                        ? "Somebody changed this section while you wrote. Join both texts, then save."
                        : refusal.getMessage());
    }

    public boolean of(String section) {
        return section.equals(name);
    }
}
