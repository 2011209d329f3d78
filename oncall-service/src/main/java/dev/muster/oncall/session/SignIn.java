package dev.muster.oncall.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody types in to sign in. */
record SignIn(
        @Schema(examples = "ada@example.org") @NotBlank @Size(max = 254)
        String email,

        @NotBlank @Size(max = 256) String password) {

    @Override
    public String toString() {
        return "SignIn[email=" + email + "]";
    }
}
