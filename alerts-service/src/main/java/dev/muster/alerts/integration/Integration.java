package dev.muster.alerts.integration;

import dev.muster.alerts.disposition.IntegrationRef;
import dev.muster.chassis.secret.Secrets;
import dev.muster.chassis.time.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A sender that may bring events, known by its key, of which only the hash is kept. */
@Entity
class Integration {

    @Id
    UUID id;

    @Version
    int version;

    String name;

    @Convert(converter = IntegrationKindAsText.class)
    IntegrationKind kind;

    UUID serviceId;
    String keyHash;
    Instant createdAt;
    Instant lastEventAt;
    Instant removedAt;

    protected Integration() {}

    Integration(String name, IntegrationKind kind, UUID serviceId, String key, Instant at) {
        this.id = Ids.next();
        this.kind = kind;
        this.createdAt = at;
        become(name, serviceId);
        rekey(key);
    }

    void become(String name, UUID serviceId) {
        this.name = name.strip();
        this.serviceId = serviceId;
    }

    /** From now on only this key is accepted. */
    void rekey(String key) {
        this.keyHash = Secrets.hash(key);
    }

    /** Its alerts stay and still name it; its key opens nothing any more. */
    void remove(Instant at) {
        this.removedAt = at;
    }

    IntegrationRef ref() {
        return new IntegrationRef(id, name, kind.word(), serviceId);
    }
}
