package dev.muster.console.remediation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What waits, drawn by gain and risk: the further up and to the left, the better. Numbers are places in the ranking. */
public record RiskGainGrid(List<Dot> dots) {
    private static final int CELL = 34;
    private static final int LEFT = 22;
    private static final int TOP = 4;
    private static final int BESIDE = 15;

    /** @param number as in the list beside it */
    public record Dot(int number, String action, int gain, int risk, int x, int y) {}

    static RiskGainGrid of(List<Proposal> ranked) {
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < ranked.size(); i++) {
            var proposal = ranked.get(i);
            long before = dots.stream()
                    .filter(dot -> dot.gain() == proposal.gain() && dot.risk() == proposal.risk())
                    .count();
            int x = LEFT + (within(proposal.risk()) - 1) * CELL + CELL / 2 + Math.toIntExact(before) * BESIDE;
            int y = TOP + (5 - within(proposal.gain())) * CELL + CELL / 2;
            dots.add(new Dot(i + 1, proposal.action(), proposal.gain(), proposal.risk(), x, y));
        }
        return new RiskGainGrid(List.copyOf(dots));
    }

    /** One option needs no drawing to be weighed. */
    public boolean useful() {
        return dots.size() > 1;
    }

    /** The fields behind the dots, by column and row. */
    public List<Field> fields() {
        var fields = new ArrayList<Field>();
        for (int risk = 1; risk <= 5; risk++) {
            for (int gain = 1; gain <= 5; gain++) {
                int x = LEFT + (risk - 1) * CELL;
                int y = TOP + (5 - gain) * CELL;
                fields.add(new Field(x, y, tone(gain - risk)));
            }
        }
        return fields;
    }

    public record Field(int x, int y, String tone) {}

    /** What is drawn, for those who listen. */
    public String words() {
        return dots.stream()
                .map(dot -> dot.number() + ": " + dot.action() + ", gain " + dot.gain() + ", risk " + dot.risk())
                .collect(Collectors.joining("; "));
    }

    private static String tone(int worth) {
        return worth >= 2 ? "good" : worth >= 0 ? "fair" : "poor";
    }

    private static int within(int value) {
        return Math.max(1, Math.min(5, value));
    }
}
