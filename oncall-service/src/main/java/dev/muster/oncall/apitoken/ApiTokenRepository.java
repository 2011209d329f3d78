package dev.muster.oncall.apitoken;

import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.secret.Secrets;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiTokenRepository implements PanacheRepositoryBase<ApiToken, UUID> {

    Uni<Optional<ApiToken>> live(String secret, Instant now) {
        return find("secretHash = ?1 and (expiresAt is null or expiresAt > ?2)", Secrets.hash(secret), now)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** Newest first. */
    Uni<List<ApiToken>> ofPerson(UUID personId, PageParams page) {
        PanacheQuery<ApiToken> query = page.cursor()
                .map(cursor -> find("personId = ?1 and id < ?2 order by id desc", personId, cursor.id()))
                .orElseGet(() -> find("personId = ?1 order by id desc", personId));
        return query.page(0, page.fetch()).list();
    }
}
