package dev.muster.console.policy;

import dev.muster.console.frame.Press;
import dev.muster.console.frame.Repeated;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The levels of a policy, in order; each field comes once a level. */
public class LevelsForm {

    /** The version that was read. */
    @RestForm
    public String etag;

    @RestForm
    public String act;

    @RestForm
    public String reason;

    /** How many targets each level has. */
    @RestForm
    public List<String> sizes;

    @RestForm
    public List<String> targets;

    @RestForm
    public List<String> mode;

    @RestForm
    public List<String> timeout;

    Press pressed() {
        return Press.of(act);
    }

    /** As they are after the button that was pressed. */
    List<LevelDraft> levels() {
        var pressed = pressed();
        var chosen = Repeated.split(targets, sizes);
        var levels = new ArrayList<LevelDraft>();
        for (int i = 0; i < chosen.size(); i++) {
            if (!pressed.drops(i)) {
                var level = new LevelDraft(chosen.get(i), Repeated.at(mode, i), Repeated.at(timeout, i));
                levels.add(pressed.widens(i) ? level.widened() : level);
            }
        }
        if (pressed.adds()) {
            levels.add(LevelDraft.fresh());
        }
        return levels;
    }
}
