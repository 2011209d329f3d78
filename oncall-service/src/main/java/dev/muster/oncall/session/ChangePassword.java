package dev.muster.oncall.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password for oneself. */
record ChangePassword(
        @NotBlank @Size(max = 256) String currentPassword,
        @NotNull @Size(min = 8, max = 256) String newPassword) {

    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}
