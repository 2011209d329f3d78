package dev.muster.chassis.relay;

import dev.muster.chassis.internal.InternalAnswer;
import dev.muster.chassis.internal.InternalRequest;
import dev.muster.chassis.internal.InternalRoute;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lists the subjects whose messages a subscriber refuses, with the error. */
@ApplicationScoped
class ParkedRoute implements InternalRoute {

    record Answer(List<Parking.Parked> items) {}

    private final Parking parking;

    ParkedRoute(Parking parking) {
        this.parking = parking;
    }

    @Override
    public HttpMethod method() {
        return HttpMethod.GET;
    }

    @Override
    public String path() {
        return "/internal/outbox/parked";
    }

    @Override
    public Uni<InternalAnswer> answer(InternalRequest request) {
        return parking.list().map(items -> InternalAnswer.ok(new Answer(items)));
    }
}
