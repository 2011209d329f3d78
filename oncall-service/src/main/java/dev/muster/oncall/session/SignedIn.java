package dev.muster.oncall.session;

import dev.muster.chassis.token.SignedToken;
import dev.muster.oncall.directory.PersonRecord;
import dev.muster.oncall.directory.PersonView;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The session to keep, and a first token of it to call with. */
record SignedIn(
        @Schema(description = "Secret; changed for a token whenever one is needed")
        String session,

        String token,

        @Schema(description = "When the token, not the session, ends")
        Instant expiresAt,

        PersonView person) {

    static SignedIn of(String secret, SignedToken token, PersonRecord person) {
        return new SignedIn(secret, token.token(), token.expiresAt(), PersonView.of(person));
    }

    @Override
    public String toString() {
        return "SignedIn[person=" + person.id() + "]";
    }
}
