package dev.muster.oncall.password;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The password of a person who signs in with one. */
@Entity
class LocalAccount {

    @Id
    UUID personId;

    String hash;
    Instant changedAt;

    protected LocalAccount() {}

    LocalAccount(UUID personId) {
        this.personId = personId;
    }

    void change(String newHash, Instant at) {
        hash = newHash;
        changedAt = at;
    }
}
