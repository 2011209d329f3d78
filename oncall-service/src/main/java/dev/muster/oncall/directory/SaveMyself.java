package dev.muster.oncall.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people may change about themselves. */
record SaveMyself(
        @Schema(examples = "Ada Lovelace") @NotBlank @Size(max = 200)
        String name,

        @Schema(type = SchemaType.STRING, examples = "Europe/London") @NotNull
        ZoneId timeZone,

        @Schema(examples = "en-GB")
        @NotNull
        @Size(max = 35)
        @Pattern(regexp = SavePerson.LANGUAGE_TAG, message = "must be a language tag like en-GB")
        String locale) {}
