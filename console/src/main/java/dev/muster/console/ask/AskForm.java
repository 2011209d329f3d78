package dev.muster.console.ask;

import dev.muster.console.frame.Typed;
import java.time.Duration;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestForm;

/** A question, as chosen. */
public class AskForm {

    /** "person:ID", "role:expert" or "service:ID" */
    @RestForm
    public String whom;

    @RestForm
    public String question;

    /** Until an answer is expected. */
    @RestForm
    public String minutes;

    @RestForm
    public String once;

    /** What is missing is left for the service to refuse. */
    AskApi.NewAsk read(Instant now) {
        var wait = Typed.number(minutes);
        return new AskApi.NewAsk(
                asked(), Typed.text(question), wait == null ? null : now.plus(Duration.ofMinutes(wait)));
    }

    private AskApi.Whom asked() {
        var parts = (whom == null ? "" : whom).split(":", 2);
        var name = parts.length > 1 ? parts[1] : null;
        return switch (parts[0]) {
            case "person" -> new AskApi.Whom(Typed.id(name), null, null);
            case "role" -> new AskApi.Whom(null, Typed.text(name), null);
            case "service" -> new AskApi.Whom(null, null, Typed.id(name));
            default -> new AskApi.Whom(null, null, null);
        };
    }
}
