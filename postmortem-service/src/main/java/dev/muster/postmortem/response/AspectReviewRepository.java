package dev.muster.postmortem.response;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class AspectReviewRepository implements PanacheRepositoryBase<AspectReview, UUID> {

    /** All five, in their order. Those nobody has stored yet are new and empty. */
    Uni<Map<Aspect, AspectReview>> of(UUID postmortemId) {
        return list("postmortemId", postmortemId).map(found -> {
            var all = new EnumMap<Aspect, AspectReview>(Aspect.class);
            Arrays.stream(Aspect.values()).forEach(aspect -> all.put(aspect, new AspectReview(postmortemId, aspect)));
            found.forEach(review -> all.put(review.aspect, review));
            return all;
        });
    }
}
