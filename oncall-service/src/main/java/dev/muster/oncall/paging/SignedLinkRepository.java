package dev.muster.oncall.paging;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SignedLinkRepository implements PanacheRepositoryBase<SignedLink, UUID> {

    Uni<SignedLink> of(UUID pageId, UUID personId, String act) {
        return find("pageId = ?1 and personId = ?2 and act = ?3", pageId, personId, act)
                .firstResult();
    }

    /** As it is once the page is locked: links change under their page's lock only. */
    Uni<Void> refresh(SignedLink link) {
        return getSession().chain(session -> session.refresh(link));
    }

    Uni<SignedLink> byHash(String tokenHash) {
        return find("tokenHash", tokenHash).firstResult();
    }
}
