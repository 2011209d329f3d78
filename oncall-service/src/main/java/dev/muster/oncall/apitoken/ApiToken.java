package dev.muster.oncall.apitoken;

import dev.muster.chassis.secret.Secrets;
import dev.muster.chassis.storage.StringsColumn;
import dev.muster.chassis.token.Limits;
import dev.muster.chassis.token.Role;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A secret by which a program acts for its maker, with no more rights than it was given or the maker has by now. */
@Entity
class ApiToken {

    static final String PREFIX = "mst_";

    @Id
    UUID id;

    String secretHash;
    UUID personId;
    String name;

    @Enumerated(EnumType.STRING)
    Role role;

    @Convert(converter = StringsColumn.class)
    List<String> services;

    @Convert(converter = StringsColumn.class)
    List<String> actions;

    Instant createdAt;
    Instant expiresAt;

    protected ApiToken() {}

    ApiToken(UUID id, String secret, UUID personId, MakeApiToken wanted, Instant at) {
        this.id = id;
        this.secretHash = Secrets.hash(secret);
        this.personId = personId;
        this.name = wanted.name().strip();
        this.role = wanted.role();
        this.services = wanted.services();
        this.actions = wanted.actions();
        this.createdAt = at;
        this.expiresAt = wanted.expiresAt();
    }

    Limits limits() {
        return new Limits(Set.copyOf(services), Set.copyOf(actions));
    }
}
