package dev.muster.console.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** An incident's record, newest first, and which part of it is shown. */
public record Timeline(List<Entry> entries, Show show, String wanted) {

    /** @param wanted only entries with these words; null for all */
    static Timeline of(List<Entry> all, String show, String wanted) {
        var chosen = Show.of(show);
        var words = wanted == null || wanted.isBlank() ? null : wanted.strip();
        var shown = all.stream()
                .filter(chosen::includes)
                .filter(entry -> words == null || contains(entry.text(), words))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
        return new Timeline(shown, chosen, words);
    }

    public boolean narrowed() {
        return show != Show.ALL || wanted != null;
    }

    public List<Show> shows() {
        return List.of(Show.values());
    }

    public List<Entry> pinned() {
        return entries.stream().filter(Entry::pinned).toList();
    }

    private static boolean contains(String text, String words) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
