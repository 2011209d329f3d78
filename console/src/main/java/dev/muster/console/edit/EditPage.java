package dev.muster.console.edit;

import dev.muster.console.directory.Names;
import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Known;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The form of one record: what it holds, what stands there now if that is something else, and what needs it. */
public record EditPage(
        Sort sort, UUID id, String title, String etag, List<Line> lines, FormFaults faults, Known<List<Use>> uses) {

    /** Something that would break without the record. */
    public record Use(String type, UUID id, String name) {}

    /**
     * One field.
     *
     * @param now what somebody else made of it meanwhile, in words; null when it is the same
     */
    public record Line(Field field, List<String> values, List<Field.Option> options, String now) {

        public String name() {
            return field.key;
        }

        public String label() {
            return field.label;
        }

        public String input() {
            return field.input.name();
        }

        public String value() {
            return values.isEmpty() ? "" : values.get(0);
        }

        public boolean on() {
            return values.contains("true") || values.contains("on");
        }

        public boolean chosen(String option) {
            return values.contains(option) || values.isEmpty() && option.isEmpty();
        }

        public boolean zone() {
            return field == Field.TIME_ZONE;
        }
    }

    static EditPage of(Sort sort, UUID id, Tagged present, Known<List<Use>> uses, Names names) {
        var lines = sort.fields.stream()
                .map(field -> new Line(field, field.of(present.thing()), field.options(names), null))
                .toList();
        return new EditPage(sort, id, present.name(), present.etag(), lines, FormFaults.NONE, uses);
    }

    /** What was typed, beside what stands there by now. */
    static EditPage again(
            Sort sort, UUID id, EditForm form, Tagged present, FormFaults faults, Known<List<Use>> uses, Names names) {
        boolean moved = !present.etag().equals(form.etag);
        var lines = sort.fields.stream()
                .map(field -> {
                    var options = field.options(names);
                    var typed = form.of(field);
                    return new Line(field, typed, options, moved ? other(field, typed, present, options) : null);
                })
                .toList();
        return new EditPage(sort, id, present.name(), present.etag(), lines, faults, uses);
    }

    public String noun() {
        return sort.noun;
    }

    public String list() {
        return sort.list;
    }

    public String path() {
        return "/edit/" + sort.word + "/" + id;
    }

    public String removal() {
        return path() + "/removal";
    }

    /** Every field shows its own faults. */
    public String fields() {
        return sort.fields.stream().map(field -> field.key).collect(Collectors.joining(","));
    }

    private static String other(Field field, List<String> typed, Tagged present, List<Field.Option> options) {
        var now = field.of(present.thing());
        boolean same = field.input == Field.Input.SWITCH
                ? now.contains("true") == !typed.isEmpty()
                : now.equals(typed.stream().filter(value -> !value.isBlank()).toList());
        if (same) {
            return null;
        }
        var words = now.stream().map(value -> word(value, options)).collect(Collectors.joining(", "));
        return words.isEmpty() ? "nothing" : words;
    }

    private static String word(String value, List<Field.Option> options) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Field.Option::text)
                .findFirst()
                .orElse(value);
    }
}
