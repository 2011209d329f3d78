package dev.muster.oncall.passwordlink;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "A password, set by whoever holds the link",
        examples = "{\"token\":\"Yk3vX8c1Qe7mZr5tLw9aBd2fGh4jKn6p\",\"newPassword\":\"correct horse battery staple\"}")
record SetPassword(
        @Schema(description = "The last part of the link's address") @NotBlank @Size(max = 100)
        String token,

        @NotNull @Size(min = SetPassword.SHORTEST, max = SetPassword.LONGEST)
        String newPassword) {

    static final int SHORTEST = 8;
    static final int LONGEST = 256;

    /** Whether it is one that may be set. */
    static boolean isPossible(String password) {
        return password != null && password.length() >= SHORTEST && password.length() <= LONGEST;
    }

    @Override
    public String toString() {
        return "SetPassword[]";
    }
}
