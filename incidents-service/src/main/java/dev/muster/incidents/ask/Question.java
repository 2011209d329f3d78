package dev.muster.incidents.ask;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody is asked for. */
enum Question {
    @JsonProperty("diagnosis")
    DIAGNOSIS("a diagnosis"),
    @JsonProperty("objection")
    OBJECTION("an objection"),
    @JsonProperty("status")
    STATUS("how it stands");

    private final String phrase;

    Question(String phrase) {
        this.phrase = phrase;
    }

    String phrase() {
        return phrase;
    }
}
