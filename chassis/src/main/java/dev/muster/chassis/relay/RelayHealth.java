package dev.muster.chassis.relay;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows what waits for others. It is always up: a peer that is down is no reason to take this service down, too. */
@Readiness
class RelayHealth implements HealthCheck {

    private final RelayFigures figures;

    RelayHealth(RelayFigures figures) {
        this.figures = figures;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("Messages to other services").up();
        figures.bySubscriber()
                .forEach((name, figure) -> response.withData(name + ".lagSeconds", Math.round(figure.lagSeconds()))
                        .withData(name + ".parked", figure.parked()));
        return response.build();
    }
}
