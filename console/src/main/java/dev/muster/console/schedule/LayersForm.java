package dev.muster.console.schedule;

import dev.muster.console.frame.Press;
import dev.muster.console.frame.Repeated;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The layers of a schedule, from the bottom up; each field comes once a layer. */
public class LayersForm {

    /** The version that was read. */
    @RestForm
    public String etag;

    @RestForm
    public String act;

    @RestForm
    public String reason;

    @RestForm
    public List<String> was;

    @RestForm
    public List<String> name;

    @RestForm
    public List<String> unit;

    @RestForm
    public List<String> every;

    @RestForm
    public List<String> handoffTime;

    @RestForm
    public List<String> handoffDay;

    @RestForm
    public List<String> startsOn;

    /** How many places each layer has. */
    @RestForm
    public List<String> places;

    @RestForm
    public List<String> participants;

    @RestForm
    public List<String> days;

    @RestForm
    public List<String> from;

    @RestForm
    public List<String> to;

    Press pressed() {
        return Press.of(act);
    }

    /** As they are after the button that was pressed. */
    List<LayerDraft> layers(String today) {
        var pressed = pressed();
        var slots = Repeated.split(participants, places);
        var layers = new ArrayList<LayerDraft>();
        for (int i = 0; i < Repeated.parts(name); i++) {
            if (!pressed.drops(i)) {
                var layer = layer(i, slots.get(i).stream().map(Slot::new).toList());
                layers.add(pressed.widens(i) ? layer.widened(1) : layer);
            }
        }
        if (pressed.adds()) {
            layers.add(LayerDraft.fresh(today));
        }
        return layers;
    }

    private LayerDraft layer(int i, List<Slot> slots) {
        var before = Repeated.at(was, i);
        return new LayerDraft(
                before == null || before.isBlank() ? null : before,
                Repeated.at(name, i),
                Repeated.at(unit, i),
                Repeated.at(every, i),
                Repeated.at(handoffTime, i),
                Repeated.at(handoffDay, i),
                Repeated.at(startsOn, i),
                slots,
                new Hours(Repeated.at(days, i), Repeated.at(from, i), Repeated.at(to, i)));
    }
}
