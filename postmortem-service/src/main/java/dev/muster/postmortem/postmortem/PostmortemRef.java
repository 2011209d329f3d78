package dev.muster.postmortem.postmortem;

import dev.muster.postmortem.facts.Incident;
import java.util.UUID;

/** A postmortem as the other features see it: which it is, and of what. */
public record PostmortemRef(UUID id, String number, Incident incident, PostmortemStatus status, UUID ownerId) {

    static PostmortemRef of(Postmortem postmortem, Incident incident) {
        return new PostmortemRef(
                postmortem.id,
                PostmortemRepository.NUMBER.of(postmortem.number),
                incident,
                postmortem.status,
                postmortem.ownerId);
    }

    /** Where the console shows it. */
    public String path() {
        return "/postmortems/" + number;
    }

    /** Under what its mails are found. */
    public String reference() {
        return "postmortem:" + id;
    }
}
