package dev.muster.chassis.messaging;

/** Who did it. {@code type} is one of person, service, rule, timer, integration, link, system. */
public record Actor(String type, String id) {

    /** In one word, as records keep who changed them: "person:019b0000-0000-7000-8000-000000000001". */
    public String reference() {
        return type + ":" + id;
    }
}
