package dev.muster.postmortem.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.muster.chassis.messaging.Peers;
import dev.muster.chassis.token.ServiceTokens;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** Asks incidents-service for the record of an incident. It fails when that does not answer; the asker comes back. */
@ApplicationScoped
public class IncidentRecords {

    static final String BREAKER = "incident-record";

    private static final String PEER = "incidents";
    private static final long CONNECT_MILLIS = 2_000;
    private static final long READ_MILLIS = 10_000;

    private final Optional<IncidentsApi> api;
    private final ServiceTokens tokens;

    IncidentRecords(Peers peers, ServiceTokens tokens) {
        this.tokens = tokens;
        this.api = Optional.ofNullable(peers.byName().get(PEER))
                .flatMap(Peers.Peer::url)
                .map(url -> QuarkusRestClientBuilder.newBuilder()
                        .baseUri(url)
                        .connectTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS)
                        .readTimeout(READ_MILLIS, TimeUnit.MILLISECONDS)
                        .build(IncidentsApi.class));
    }

    @CircuitBreakerName(BREAKER)
    @Timeout(value = 15, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 200, jitter = 100)
    @CircuitBreaker(
            requestVolumeThreshold = 8,
            failureRatio = 0.75,
            delay = 5,
            delayUnit = ChronoUnit.SECONDS,
            skipOn = JsonProcessingException.class) // one record we cannot read says nothing of the others
    public Uni<IncidentRecord> of(UUID incidentId) {
        return api.map(client -> tokens.forPeer(PEER).chain(token -> client.export(incidentId, "Bearer " + token)))
                .orElseGet(() ->
                        Uni.createFrom().failure(new IllegalStateException("muster.peers.incidents.url is not set")));
    }
}
