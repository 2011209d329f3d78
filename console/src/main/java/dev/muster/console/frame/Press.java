package dev.muster.console.frame;

/**
 * The button of a form that was pressed.
 *
 * @param act "save", or what it does to the form: "add", "drop", "more"
 * @param part to which of several parts alike, from 0
 */
public record Press(String act, int part) {

    /** @param value of the button: "drop-2"; saving when there is none */
    public static Press of(String value) {
        var words = value == null ? new String[] {"save"} : value.split("-", 2);
        var part = words.length > 1 ? Typed.number(words[1]) : null;
        return new Press(words[0], part == null ? 0 : part);
    }

    public boolean saves() {
        return "save".equals(act);
    }

    public boolean adds() {
        return "add".equals(act);
    }

    public boolean drops(int one) {
        return "drop".equals(act) && part == one;
    }

    /** One more place in that part. */
    public boolean widens(int one) {
        return "more".equals(act) && part == one;
    }
}
