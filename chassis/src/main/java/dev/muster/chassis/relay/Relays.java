package dev.muster.chassis.relay;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Loop;
import dev.muster.chassis.background.Signals;
import dev.muster.chassis.background.Traces;
import dev.muster.chassis.messaging.Audience;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.messaging.Peers;
import dev.muster.chassis.token.ServiceTokens;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;

/** One relay for each subscriber of this installation, so that one that is down holds up no other. */
@ApplicationScoped
public class Relays {

    private final Background background;
    private final List<Relay> relays;
    private final List<Loop> loops;

    Relays(
            Audience audience,
            Peers peers,
            ServiceTokens tokens,
            LaneRows rows,
            ObjectMapper json,
            Clock clock,
            Signals signals,
            Vertx vertx,
            Background background) {
        this.background = background;
        HttpClient client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(2_000));
        relays = audience.subscribers().stream()
                .map(name -> {
                    var address = peers.byName().get(name).internalUrl().orElseThrow();
                    var subscriber = new Subscriber(name, address, client, tokens, json);
                    return new Relay(name, audience.typesFor(name), subscriber, rows, clock);
                })
                .toList();
        loops = relays.stream()
                .map(relay -> new Loop("Relaying to " + relay.subscriber(), vertx, background, relay::pass))
                .toList();
        loops.forEach(loop -> signals.on(Outbox.TOPIC, loop::wake));
    }

    /** For tests: delivers what can be delivered just now, beside the running loops. */
    public Uni<Void> runOnce() {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (var relay : relays) {
            all = all.chain(() -> background.apart(Traces.unsampled(), () -> drain(relay)));
        }
        return all;
    }

    void start(@Observes StartupEvent started) {
        loops.forEach(Loop::start);
    }

    void stop(@Observes ShutdownEvent stopped) {
        loops.forEach(Loop::stop);
    }

    private static Uni<Void> drain(Relay relay) {
        return relay.pass()
                .chain(sleep -> sleep.isZero() ? drain(relay) : Uni.createFrom().voidItem());
    }
}
