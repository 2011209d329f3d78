package dev.muster.chassis.relay;

import dev.muster.chassis.internal.InternalAnswer;
import dev.muster.chassis.internal.InternalRequest;
import dev.muster.chassis.internal.InternalRoute;
import dev.muster.chassis.problem.Problems;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Sends a subscriber once more what happened since an instant, {@code ?from=} in RFC 3339. */
@ApplicationScoped
class ReplayRoute implements InternalRoute {

    record Answer(int subjects) {}

    private final Parking parking;

    ReplayRoute(Parking parking) {
        this.parking = parking;
    }

    @Override
    public HttpMethod method() {
        return HttpMethod.POST;
    }

    @Override
    public String path() {
        return "/internal/outbox/:subscriber/replay";
    }

    @Override
    public Uni<InternalAnswer> answer(InternalRequest request) {
        return parking.replay(request.pathParam("subscriber"), from(request))
                .map(subjects -> InternalAnswer.ok(new Answer(subjects)));
    }

    private static Instant from(InternalRequest request) {
        try {
            return request.query("from").map(Instant::parse).orElseThrow(ReplayRoute::fromIsNeeded);
        } catch (DateTimeParseException e) {
            throw fromIsNeeded();
        }
    }

    private static RuntimeException fromIsNeeded() {
        return Problems.unreadable("from", "Say since when, as in 2026-03-29T01:00:00Z.");
    }
}
