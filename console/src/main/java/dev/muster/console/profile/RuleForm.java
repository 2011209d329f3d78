package dev.muster.console.profile;

import dev.muster.console.frame.Typed;
import dev.muster.console.profile.ProfileApi.NewRule;
import dev.muster.console.profile.ProfileApi.NewStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** How somebody wants to be told about things of one urgency, as chosen: up to four steps. */
public class RuleForm {
    private static final int STEPS = 4;

    @RestForm
    public String urgency;

    /** Of the rule that is changed; empty for a new one. */
    @RestForm
    public String rule;

    /** Minutes after the page, one for each method. */
    @RestForm
    public List<String> minutes;

    @RestForm
    public List<String> methods;

    @RestForm
    public String once;

    /** One place in the form. */
    public record Place(String minutes, String method) {
        public boolean lasts(Integer given) {
            return String.valueOf(given).equals(minutes);
        }

        public boolean is(UUID given) {
            return given.toString().equals(method);
        }
    }

    /** The rule as it stands, with empty places for more. */
    static List<Place> places(NotificationRule rule) {
        var taken = rule == null
                ? Stream.<Place>empty()
                : rule.steps().stream()
                        .map(step -> new Place(minutes(step.after()), String.valueOf(step.contactMethodId())));
        return Stream.concat(taken, Stream.generate(() -> new Place("0", "")))
                .limit(STEPS)
                .toList();
    }

    UUID id() {
        return Typed.id(rule);
    }

    NewRule read() {
        var steps = new ArrayList<NewStep>();
        for (int i = 0; methods != null && i < methods.size(); i++) {
            var method = Typed.id(methods.get(i));
            var wait = minutes != null && minutes.size() > i ? Typed.number(minutes.get(i)) : null;
            if (method != null) {
                steps.add(
                        new NewStep(Duration.ofMinutes(wait == null ? 0 : wait).toString(), method));
            }
        }
        return new NewRule(urgency, steps);
    }

    private static String minutes(String after) {
        return String.valueOf(Duration.parse(after).toMinutes());
    }
}
