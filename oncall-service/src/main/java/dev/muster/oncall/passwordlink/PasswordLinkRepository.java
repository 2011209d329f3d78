package dev.muster.oncall.passwordlink;

import dev.muster.chassis.secret.Secrets;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PasswordLinkRepository implements PanacheRepositoryBase<PasswordLink, UUID> {

    Uni<Optional<PasswordLink>> live(String token, Instant now) {
        return find("tokenHash = ?1 and expiresAt > ?2", Secrets.hash(token), now)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** Locked until the transaction ends, so that of two who press at once one comes too late. */
    Uni<Optional<PasswordLink>> lock(String token, Instant now) {
        return find("tokenHash = ?1 and expiresAt > ?2", Secrets.hash(token), now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(Optional::ofNullable);
    }

    Uni<Boolean> wasMadeSince(UUID personId, Instant since) {
        return count("personId = ?1 and madeAt > ?2", personId, since).map(made -> made > 0);
    }

    Uni<Void> deleteOf(UUID personId) {
        return delete("personId", personId).replaceWithVoid();
    }

    Uni<Void> deleteExpired(Instant now) {
        return delete("expiresAt <= ?1", now).replaceWithVoid();
    }
}
