package dev.muster.incidents.ask;

import dev.muster.chassis.problem.Decision;
import dev.muster.incidents.crew.IncidentRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A question of the commander to a person, to whoever has a role, or to the on-call of a service. */
@Entity
class Ask {

    @Id
    UUID id;

    @Version
    int version;

    UUID incidentId;
    UUID personId;

    @Enumerated(EnumType.STRING)
    IncidentRole role;

    UUID serviceId;

    @Enumerated(EnumType.STRING)
    Question question;

    Instant dueAt;
    UUID askedBy;
    Instant askedAt;
    String answer;
    UUID answeredBy;
    Instant answeredAt;

    protected Ask() {}

    static Ask of(UUID id, UUID incidentId, AskSomebody wanted, UUID by, Instant at) {
        var ask = new Ask();
        ask.id = id;
        ask.incidentId = incidentId;
        ask.personId = wanted.to().personId();
        ask.role = wanted.to().role();
        ask.serviceId = wanted.to().serviceId();
        ask.question = wanted.question();
        ask.dueAt = wanted.by();
        ask.askedBy = by;
        ask.askedAt = at;
        return ask;
    }

    /** The first answer is kept. */
    Decision<String> answer(String text, UUID by, Instant at) {
        if (answer != null) {
            return text.equals(answer) ? Decision.noChange() : Decision.refuse(AskProblems.answered());
        }
        answer = text;
        answeredBy = by;
        answeredAt = at;
        return Decision.accept("Answered: " + text);
    }

    boolean isOpen() {
        return answer == null;
    }
}
