package dev.muster.chassis.copy;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Loop;
import dev.muster.chassis.messaging.Peers;
import dev.muster.chassis.token.ServiceTokens;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A service that has no copies yet, because it is new or was restored, asks their owners once for all there is. They
 * answer by their ordinary messages, so that a snapshot and a change made meanwhile cannot overtake each other.
 */
@ApplicationScoped
class FirstCopies {

    private static final Logger LOG = Logger.getLogger(FirstCopies.class);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(2);
    private static final Duration NOTHING_TO_ASK = Duration.ofDays(1);
    private static final long TIMEOUT_MILLIS = 10_000;

    private final String self;
    private final Set<String> kinds;
    private final Peers peers;
    private final ServiceTokens tokens;
    private final Pool pool;
    private final Clock clock;
    private final HttpClient http;
    private final Loop loop;

    FirstCopies(
            @ConfigProperty(name = "muster.service.name") String self,
            CopyRows rows,
            Peers peers,
            ServiceTokens tokens,
            Pool pool,
            Clock clock,
            Vertx vertx,
            Background background) {
        this.self = self;
        this.kinds = new TreeSet<>(rows.kinds().keySet());
        this.peers = peers;
        this.tokens = tokens;
        this.pool = pool;
        this.clock = clock;
        this.http = HttpClient.newInstance(vertx.createHttpClient());
        this.loop = new Loop("Asking for first copies", vertx, background, this::pass);
    }

    void start(@Observes StartupEvent started) {
        if (!kinds.isEmpty()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        loop.stop();
    }

    Uni<Duration> pass() {
        return Multi.createFrom()
                .iterable(peers.byName().keySet())
                .onItem()
                .transformToUniAndConcatenate(this::complete)
                .collect()
                .asList()
                .map(all -> all.contains(false) ? ASK_AGAIN : NOTHING_TO_ASK);
    }

    private Uni<Boolean> complete(String owner) {
        var address = peers.internalUrl(owner);
        return address.isEmpty()
                ? Uni.createFrom().item(true)
                : missing(owner)
                        .chain(missing ->
                                missing.isEmpty() ? Uni.createFrom().item(true) : ask(owner, address.get(), missing));
    }

    private Uni<List<String>> missing(String owner) {
        return pool.preparedQuery("select kind from copied_from where owner = $1")
                .execute(Tuple.of(owner))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString("kind"))
                        .collect(Collectors.toSet()))
                .map(asked ->
                        kinds.stream().filter(kind -> !asked.contains(kind)).toList());
    }

    private Uni<Boolean> ask(String owner, URI address, List<String> missing) {
        return tokens.forPeer(owner)
                .chain(token -> http.request(request(address, token, missing)))
                .chain(request -> request.send())
                .chain(answer -> answer.statusCode() == 200
                        ? remember(owner, missing)
                        : Uni.createFrom().failure(new IllegalStateException("it answered " + answer.statusCode())))
                .onFailure()
                .invoke(failure -> LOG.debugf("%s gives no first copies yet: %s", owner, failure))
                .onFailure()
                .recoverWithItem(false);
    }

    private RequestOptions request(URI address, String token, List<String> missing) {
        String path = "/internal/outbox/" + self + "/snapshot?kinds=" + String.join(",", missing);
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(Peers.below(address, path).toString())
                .setTimeout(TIMEOUT_MILLIS)
                .putHeader("Authorization", "Bearer " + token);
    }

    private Uni<Boolean> remember(String owner, List<String> asked) {
        return pool.preparedQuery("""
                        insert into copied_from (owner, kind, asked_at) select $1, unnest($2::text[]), $3
                        on conflict do nothing
                        """)
                .execute(Tuple.of(
                        owner, asked.toArray(String[]::new), clock.instant().atOffset(ZoneOffset.UTC)))
                .replaceWith(true);
    }
}
