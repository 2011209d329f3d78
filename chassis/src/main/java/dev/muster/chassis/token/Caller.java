package dev.muster.chassis.token;

import dev.muster.chassis.messaging.Actor;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, as proven by the token.
 *
 * @param personId the person, or the maker of the API token; null for a service
 * @param role null for a service
 * @param service the calling service's name; null for people
 * @param onBehalf whom a service calls for; null when it calls on its own account
 * @param credentialId the session or API token behind the call; null for a service
 * @param limits what the call may be about, where an API token is meant for some of it only
 */
public record Caller(
        Kind kind, UUID personId, Role role, String service, Actor onBehalf, UUID credentialId, Limits limits) {

    public enum Kind {
        PERSON,
        API_TOKEN,
        SERVICE
    }

    public static Caller person(UUID personId, Role role, UUID sessionId) {
        return new Caller(Kind.PERSON, personId, role, null, null, sessionId, Limits.NONE);
    }

    public static Caller apiToken(UUID makerId, Role role, UUID tokenId) {
        return apiToken(makerId, role, tokenId, Limits.NONE);
    }

    public static Caller apiToken(UUID makerId, Role role, UUID tokenId, Limits limits) {
        return new Caller(Kind.API_TOKEN, makerId, role, null, null, tokenId, limits);
    }

    public static Caller service(String name, Actor onBehalf) {
        return new Caller(Kind.SERVICE, null, null, name, onBehalf, null, Limits.NONE);
    }

    /** Whom a change by this caller is put down to. */
    public Actor actor() {
        return switch (kind) {
            case PERSON, API_TOKEN -> new Actor("person", personId.toString());
            case SERVICE -> onBehalf == null ? new Actor("service", service) : onBehalf;
        };
    }

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }

    public boolean isService() {
        return kind == Kind.SERVICE;
    }

    Set<String> groups() {
        return isService() ? Set.of(Roles.SERVICE) : role.groups();
    }
}
