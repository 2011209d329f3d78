package dev.muster.oncall.channel;

/** What became of one attempt, and what the other side answered, in its own words. */
public record Receipt(boolean handedOver, String answer) {

    private static final int LONGEST_ANSWER = 500;

    public Receipt {
        answer = answer.length() > LONGEST_ANSWER ? answer.substring(0, LONGEST_ANSWER) + "…" : answer;
    }

    public static Receipt handedOver(String answer) {
        return new Receipt(true, answer);
    }

    public static Receipt failed(String answer) {
        return new Receipt(false, answer);
    }
}
