package dev.muster.incidents.alert;

import dev.muster.chassis.messaging.Peers;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** Asks alerts-service whether there is an alert. It fails when that does not answer in time. */
@ApplicationScoped
class AlertsPeer {

    private static final String PEER = "alerts";
    private static final long CONNECT_MILLIS = 500;
    private static final long READ_MILLIS = 1_500;

    private final Optional<AlertsApi> api;

    AlertsPeer(Peers peers) {
        this.api = Optional.ofNullable(peers.byName().get(PEER))
                .flatMap(Peers.Peer::url)
                .map(url -> QuarkusRestClientBuilder.newBuilder()
                        .baseUri(url)
                        .connectTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS)
                        .readTimeout(READ_MILLIS, TimeUnit.MILLISECONDS)
                        .register(new NoSuchAlert.Mapper())
                        .build(AlertsApi.class));
    }

    /** @param bearer in whose name it is asked: what they may not see is not there */
    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.75, delay = 5, delayUnit = ChronoUnit.SECONDS)
    Uni<Boolean> has(UUID alertId, String bearer) {
        return api.map(client -> client.alert(alertId, bearer)
                        .replaceWith(true)
                        .onFailure(NoSuchAlert.class)
                        .recoverWithItem(false))
                .orElseGet(() ->
                        Uni.createFrom().failure(new IllegalStateException("muster.peers.alerts.url is not set")));
    }
}
