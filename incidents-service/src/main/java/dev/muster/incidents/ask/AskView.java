package dev.muster.incidents.ask;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Ask")
record AskView(
        UUID id,
        AskSomebody.Asked to,
        @JsonProperty("for") Question question,

        @Schema(description = "Until when an answer is expected")
        Instant by,

        UUID askedBy,
        Instant askedAt,
        String answer,
        UUID answeredBy,
        Instant answeredAt,

        @Schema(description = "Whether the time is up without an answer")
        boolean overdue) {

    static AskView of(Ask ask, Instant now) {
        return new AskView(
                ask.id,
                new AskSomebody.Asked(ask.personId, ask.role, ask.serviceId),
                ask.question,
                ask.dueAt,
                ask.askedBy,
                ask.askedAt,
                ask.answer,
                ask.answeredBy,
                ask.answeredAt,
                ask.isOpen() && ask.dueAt.isBefore(now));
    }
}
