package dev.muster.console.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a form was not accepted: one sentence for its top, and one for each field at fault. */
public record FormFaults(String summary, Map<String, String> fields) {
    public static final FormFaults NONE = new FormFaults(null, Map.of());

    public static FormFaults of(Refusal refusal) {
        var problem = refusal.problem();
        var fields = new LinkedHashMap<String, String>();
        for (var fault : problem.errors()) {
            fields.merge(fieldOf(fault.pointer()), fault.detail(), (first, more) -> first + " " + more);
        }
        return new FormFaults(problem.sentence(), fields);
    }

    public static FormFaults at(String field, String sentence) {
        return new FormFaults(sentence, Map.of(field, sentence));
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
