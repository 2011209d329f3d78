package dev.muster.postmortem.response;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The review of a response. */
record ResponseReviewView(
        @Schema(description = "By name: speed, people, alerts, instrumentation, communication")
        Map<String, AspectView> aspects,

        @Schema(description = "Whether each of them was judged")
        boolean complete) {

    static ResponseReviewView of(Map<Aspect, AspectReview> reviews) {
        var aspects = new LinkedHashMap<String, AspectView>();
        reviews.forEach((aspect, review) -> aspects.put(aspect.word(), AspectView.of(review)));
        return new ResponseReviewView(aspects, reviews.values().stream().noneMatch(AspectReview::isEmpty));
    }
}
