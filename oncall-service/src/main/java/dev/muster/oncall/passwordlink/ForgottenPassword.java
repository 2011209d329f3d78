package dev.muster.oncall.passwordlink;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whose password is to be set anew", examples = "{\"email\":\"ada@example.org\"}")
record ForgottenPassword(@NotBlank @Size(max = 254) String email) {}
