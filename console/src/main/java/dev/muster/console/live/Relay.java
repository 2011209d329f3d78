package dev.muster.console.live;

import dev.muster.console.session.Sessions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * One upstream per topic, shared by all viewers of this replica. It listens with the token of a viewer who is still
 * here, and goes on with another's when that one ends. A burst of changes becomes one signal.
 */
@ApplicationScoped
class Relay {
    private static final int BURST = 10_000;
    private static final Duration CALM = Duration.ofMillis(400);
    private static final Duration LINGER = Duration.ofSeconds(10);
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration LAST_RETRY = Duration.ofSeconds(5);

    private final Upstream upstream;
    private final Sessions sessions;
    private final ConcurrentLinkedDeque<String> viewers = new ConcurrentLinkedDeque<>();
    private final Map<Topic, Multi<Topic>> shared = new EnumMap<>(Topic.class);

    Relay(Upstream upstream, Sessions sessions) {
        this.upstream = upstream;
        this.sessions = sessions;
        for (var topic : Topic.values()) {
            shared.put(topic, share(topic));
        }
    }

    /** Signals on every topic for as long as somebody listens. A slow viewer misses repetitions, nothing else. */
    Multi<Topic> watch(String session) {
        var all = Multi.createBy().merging().streams(shared.values());
        return all.onOverflow()
                .drop()
                .onSubscription()
                .invoke(() -> viewers.add(session))
                .onTermination()
                .invoke(() -> viewers.removeFirstOccurrence(session));
    }

    private Multi<Topic> share(Topic topic) {
        return Multi.createFrom()
                .deferred(() -> viewerToken().onItem().transformToMulti(token -> upstream.changes(topic, token)))
                .group()
                .intoLists()
                .of(BURST, CALM)
                .map(burst -> topic)
                .onCompletion()
                .failWith(() -> new StreamRefused(200))
                .onFailure()
                .retry()
                .withBackOff(FIRST_RETRY, LAST_RETRY)
                .indefinitely()
                .broadcast()
                .withCancellationAfterLastSubscriberDeparture(LINGER)
                .toAllSubscribers();
    }

    /** The next viewer takes over after each break, so one ended session cannot silence the others. */
    private Uni<String> viewerToken() {
        var session = viewers.pollFirst();
        if (session == null) {
            return Uni.createFrom().failure(new StreamRefused(401));
        }
        viewers.addLast(session);
        return sessions.token(session);
    }
}
