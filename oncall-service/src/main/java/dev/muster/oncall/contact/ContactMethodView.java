package dev.muster.oncall.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.oncall.channel.ContactKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactMethodView(
        UUID id,
        ContactKind kind,
        String address,
        String name,
        boolean verified,
        Instant verifiedAt,
        Instant createdAt,

        @Schema(description = "Checks the signature of messages to a webhook. Shown once, when the webhook is added")
        String secret) {

    static ContactMethodView of(ContactMethod method) {
        return of(new NewContactMethod(method, null));
    }

    static ContactMethodView of(NewContactMethod added) {
        var method = added.method();
        return new ContactMethodView(
                method.id,
                method.kind,
                method.address,
                method.name,
                method.isVerified(),
                method.verifiedAt,
                method.createdAt,
                added.secret());
    }
}
