package dev.muster.console.incident;

/** How bad it is, in words that help to choose at three in the morning. */
public enum Severity {
    SEV1("everything or everyone stands still"),
    SEV2("something important does not work"),
    SEV3("slow or partly broken, there is a way round"),
    SEV4("a few notice"),
    SEV5("nobody notices yet");

    private final String words;

    Severity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
