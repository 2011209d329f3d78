package dev.muster.console.policy;

import dev.muster.console.frame.Typed;
import dev.muster.console.policy.Policy.Target;
import dev.muster.console.policy.PolicyActing.NewLevel;
import dev.muster.console.policy.PolicyActing.NewPolicy;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** A new escalation policy of up to three levels with one target each, as chosen. */
public class PolicyForm {
    private static final int LEVELS = 3;

    @RestForm
    public String name;

    @RestForm
    public String teamId;

    /** "schedule:ID", "person:ID" or "team:ID", from the first level on; empty where there is none. */
    @RestForm
    public List<String> targets;

    /** Minutes, one for each target. */
    @RestForm
    public List<String> timeouts;

    @RestForm
    public String repeat;

    @RestForm
    public String once;

    /** One place in the form. */
    public record Place(String target, String timeout) {
        public boolean is(String type, Object id) {
            return target.equals(type + ":" + id);
        }

        public boolean lasts(int minutes) {
            return timeout.equals(String.valueOf(minutes));
        }
    }

    public List<Place> places() {
        var places = new ArrayList<Place>();
        for (int i = 0; i < LEVELS; i++) {
            places.add(new Place(at(targets, i, ""), at(timeouts, i, "5")));
        }
        return places;
    }

    public List<Integer> minutes() {
        return List.of(1, 2, 5, 10, 15, 30, 60);
    }

    NewPolicy read() {
        var levels = places().stream()
                .filter(place -> !place.target().isBlank())
                .map(PolicyForm::level)
                .toList();
        return new NewPolicy(Typed.text(name), Typed.id(teamId), levels, Typed.number(repeat));
    }

    private static NewLevel level(Place place) {
        var parts = place.target().split(":", 2);
        var target = new Target(parts[0], parts.length > 1 ? Typed.id(parts[1]) : null);
        return new NewLevel(List.of(target), "PT" + Typed.number(place.timeout()) + "M");
    }

    private static String at(List<String> given, int place, String otherwise) {
        return given == null || given.size() <= place ? otherwise : given.get(place);
    }
}
