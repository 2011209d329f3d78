package dev.muster.oncall.directory;

import dev.muster.chassis.token.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as an admin wants it. */
record SavePerson(
        @Schema(examples = "Ada Lovelace") @NotBlank @Size(max = 200)
        String name,

        @Schema(examples = "ada@example.org") @NotBlank @Size(max = 254) @Email
        String email,

        @Schema(type = SchemaType.STRING, examples = "Europe/London", defaultValue = "UTC")
        ZoneId timeZone,

        @Schema(examples = "en-GB", defaultValue = "en")
        @Size(max = 35)
        @Pattern(regexp = LANGUAGE_TAG, message = "must be a language tag like en-GB")
        String locale,

        @Schema(defaultValue = "stakeholder") Role role,

        @Schema(description = "Whether the person is told, asked and let in", defaultValue = "true")
        Boolean active,

        @Schema(description = "Sets the password for signing in; left out, it stays as it is") @Size(min = 8, max = 256)
        String password,

        @Schema(
                description = "Of a new person without a password: whether to mail them a link to set one",
                defaultValue = "true")
        Boolean invite) {

    static final String LANGUAGE_TAG = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

    SavePerson {
        timeZone = Objects.requireNonNullElse(timeZone, ZoneId.of("UTC"));
        locale = Objects.requireNonNullElse(locale, "en");
        role = Objects.requireNonNullElse(role, Role.STAKEHOLDER);
        active = Objects.requireNonNullElse(active, true);
        invite = Objects.requireNonNullElse(invite, true);
    }

    boolean wantsInvitation() {
        return invite && active && password == null;
    }

    /** What may be remembered of the request. */
    SavePerson withoutPassword() {
        return new SavePerson(name, email, timeZone, locale, role, active, null, invite);
    }

    @Override
    public String toString() {
        return "SavePerson[email=" + email + "]";
    }
}
