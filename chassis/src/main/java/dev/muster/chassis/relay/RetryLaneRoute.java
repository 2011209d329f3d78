package dev.muster.chassis.relay;

import dev.muster.chassis.internal.InternalAnswer;
import dev.muster.chassis.internal.InternalRequest;
import dev.muster.chassis.internal.InternalRoute;
import dev.muster.chassis.problem.Problems;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends a parked subject again, once what it was refused for is mended. */
@ApplicationScoped
class RetryLaneRoute implements InternalRoute {

    private final Parking parking;

    RetryLaneRoute(Parking parking) {
        this.parking = parking;
    }

    @Override
    public HttpMethod method() {
        return HttpMethod.POST;
    }

    @Override
    public String path() {
        return "/internal/outbox/lanes/:subscriber/:subject/retry";
    }

    @Override
    public Uni<InternalAnswer> answer(InternalRequest request) {
        String subject = request.pathParam("subject");
        return parking.retry(request.pathParam("subscriber"), subject).map(parked -> {
            if (!parked) {
                throw Problems.notFound("parked subject", subject);
            }
            return InternalAnswer.accepted();
        });
    }
}
