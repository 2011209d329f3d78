package dev.muster.console.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a form was not accepted: one sentence for its top, and one for each field at fault. */
public record FormFaults(String summary, Map<String, String> fields, List<Problem.Fault> all) {
    public static final FormFaults NONE = new FormFaults(null, Map.of(), List.of());
    private static final String MOVED =
            "Somebody changed this while you wrote. Look at what stands there now; if you save again, yours counts.";

    public static FormFaults of(Refusal refusal) {
        var problem = refusal.problem();
        var fields = byField(problem.errors());
        return new FormFaults(refusal.is(412) ? MOVED : problem.sentence(), fields, problem.errors());
    }

    public static FormFaults at(String field, String sentence) {
        return new FormFaults(sentence, Map.of(field, sentence), List.of());
    }

    /**
     * The faults of one part of a form with many alike.
     *
     * @param part its place in what was sent: "/layers/0"
     */
    public FormFaults within(String part) {
        var inside = all.stream()
                .filter(fault -> fault.pointer() != null && fault.pointer().startsWith(part + "/"))
                .toList();
        return new FormFaults(null, byField(inside), inside);
    }

    public boolean any() {
        return summary != null;
    }

    public String at(String field) {
        return fields.get(field);
    }

    /** @param shown the form's fields, with commas between: faults of any other field are told at the top */
    public List<String> elsewhere(String shown) {
        var named = List.of(shown.split(","));
        return fields.entrySet().stream()
                .filter(fault -> !named.contains(fault.getKey()))
                .map(fault -> fault.getKey().isEmpty() ? fault.getValue() : fault.getKey() + ": " + fault.getValue())
                .toList();
    }

    private static Map<String, String> byField(List<Problem.Fault> faults) {
        var fields = new LinkedHashMap<String, String>();
        for (var fault : faults) {
            fields.merge(fieldOf(fault.pointer()), fault.detail(), (first, more) -> first + " " + more);
        }
        return fields;
    }

    /** The last name in the pointer: /layers/0/rotation/participants/1 belongs to the field "participants". */
    private static String fieldOf(String pointer) {
        var steps = pointer == null ? new String[0] : pointer.split("/");
        for (int i = steps.length - 1; i >= 0; i--) {
            if (!steps[i].matches("[0-9]*")) {
                return steps[i];
            }
        }
        return "";
    }
}
