package dev.muster.oncall.directory;

import dev.muster.chassis.token.Role;
import java.time.ZoneId;
import java.util.UUID;

/** A person as other features see them. An inactive person is in the directory but is not told, asked or let in. */
public record PersonRecord(
        UUID id, String name, String email, ZoneId timeZone, String locale, Role role, boolean active) {

    public boolean isActiveAdmin() {
        return active && role == Role.ADMIN;
    }

    /** Whether nothing is to be known any more of who it was. */
    public boolean isErased() {
        return email.equals(addressOfErased(id));
    }

    static String addressOfErased(UUID id) {
        return id + "@erased.invalid";
    }
}
