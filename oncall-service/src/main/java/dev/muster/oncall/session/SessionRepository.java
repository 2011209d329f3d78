package dev.muster.oncall.session;

import dev.muster.chassis.secret.Secrets;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {

    Uni<Optional<Session>> live(String secret, Instant now) {
        return find("secretHash = ?1 and expiresAt > ?2", Secrets.hash(secret), now)
                .firstResult()
                .map(Optional::ofNullable);
    }

    Uni<List<Session>> ofPerson(UUID personId) {
        return list("personId = ?1 order by id", personId);
    }

    Uni<Long> deleteExpired(Instant now) {
        return delete("expiresAt <= ?1", now);
    }
}
