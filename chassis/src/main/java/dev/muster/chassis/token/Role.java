package dev.muster.chassis.token;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person may do in the whole suite. In ascending order: each role may do all that the roles before it may. */
public enum Role {
    STAKEHOLDER,
    RESPONDER,
    ADMIN;

    /** The role as written in JSON and in tokens. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** This role and all below it, as checked by {@code @RolesAllowed}. */
    public Set<String> groups() {
        return Arrays.stream(values()).filter(this::includes).map(Role::code).collect(Collectors.toUnmodifiableSet());
    }

    /** The lower of the two. */
    public Role atMost(Role limit) {
        return includes(limit) ? limit : this;
    }
}
