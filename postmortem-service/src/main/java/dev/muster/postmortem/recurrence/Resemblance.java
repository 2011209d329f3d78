package dev.muster.postmortem.recurrence;

import dev.muster.postmortem.facts.Incident;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much one incident is like another: half of it is the services they share, half the words of their titles.
 *
 * @param score from 0, nothing in common, to 1
 */
record Resemblance(double score, Set<UUID> services, Set<String> words) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> SAY_NOTHING =
            Set.of("the", "and", "for", "with", "from", "are", "not", "has", "have", "was", "all", "incident");

    /** Below this it is chance. */
    private static final double WORTH_SHOWING = 0.2;

    static Resemblance of(List<UUID> services, String text, Incident past) {
        var sameServices = services.stream().filter(past.serviceIds()::contains).collect(Collectors.toSet());
        var wanted = words(text);
        var there = words(past.title());
        var sameWords = wanted.stream().filter(there::contains).collect(Collectors.toSet());
        int allWords = wanted.size() + there.size() - sameWords.size();
        return new Resemblance(
                (part(sameServices.size(), services.size()) + part(sameWords.size(), allWords)) / 2,
                sameServices,
                sameWords);
    }

    boolean isWorthShowing() {
        return score >= WORTH_SHOWING;
    }

    private static double part(int shared, int all) {
        return all == 0 ? 0 : (double) shared / all;
    }

    private static Set<String> words(String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(NO_LETTERS.split(text.toLowerCase(Locale.ROOT)))
                        .filter(word -> word.length() >= SHORTEST_WORD && !SAY_NOTHING.contains(word))
                        .collect(Collectors.toSet());
    }
}
