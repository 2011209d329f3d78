package dev.muster.oncall.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The code that arrived at the address", examples = "{\"code\":\"123456\"}")
record EnterCode(
        @NotNull @Pattern(regexp = "[0-9]{6}", message = "Must be the six digits of the message")
        String code) {}
