package dev.muster.chassis.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.messaging.Peers;
import dev.muster.chassis.token.ServiceTokens;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Another service as a taker of messages. */
class Subscriber {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    /** Answers that blame the content; every other failure is put down to the state of the subscriber. */
    private static final Set<Integer> BLAMING = Set.of(400, 413, 415, 422);

    private final String name;
    private final URI events;
    private final HttpClient client;
    private final ServiceTokens tokens;
    private final ObjectMapper json;

    Subscriber(String name, URI internalUrl, HttpClient client, ServiceTokens tokens, ObjectMapper json) {
        this.name = name;
        this.events = Peers.below(internalUrl, "/events");
        this.client = client;
        this.tokens = tokens;
        this.json = json;
    }

    /**
     * The results by message, as far as there are any. A batch that is refused as a whole is halved until the culprit
     * stands alone. Fails with {@link SubscriberUnavailable}.
     */
    Uni<Map<UUID, Result>> deliver(List<CloudEvent> batch) {
        return post(batch)
                .onFailure(BatchRefused.class)
                .recoverWithUni(refusal -> batch.size() == 1
                        ? Uni.createFrom().item(onlyRefused(batch.get(0).id(), refusal))
                        : deliverHalves(batch));
    }

    private Uni<Map<UUID, Result>> deliverHalves(List<CloudEvent> batch) {
        var first = batch.subList(0, batch.size() / 2);
        return deliver(first).chain(results -> {
            var heldUp = heldUp(first, results);
            var second = batch.subList(batch.size() / 2, batch.size()).stream()
                    .filter(event -> !heldUp.contains(event.subject()))
                    .toList();
            return second.isEmpty()
                    ? Uni.createFrom().item(results)
                    : deliver(second).map(more -> together(results, more));
        });
    }

    private static Set<String> heldUp(List<CloudEvent> batch, Map<UUID, Result> results) {
        return batch.stream()
                .filter(event -> !results.containsKey(event.id())
                        || results.get(event.id()).isRefused())
                .map(CloudEvent::subject)
                .collect(Collectors.toSet());
    }

    private static Map<UUID, Result> together(Map<UUID, Result> some, Map<UUID, Result> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static Map<UUID, Result> onlyRefused(UUID id, Throwable refusal) {
        return Map.of(id, Result.refused(id, TextNode.valueOf(refusal.getMessage())));
    }

    private Uni<Map<UUID, Result>> post(List<CloudEvent> batch) {
        return tokens.forPeer(name)
                .chain(token -> Uni.createFrom()
                        .completionStage(() -> exchange(token, batch).toCompletionStage()))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure(failure -> !(failure instanceof BatchRefused))
                .transform(failure -> new SubscriberUnavailable(name + " takes no messages: " + failure, failure));
    }

    private Future<Map<UUID, Result>> exchange(String token, List<CloudEvent> batch) {
        var request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(events.toString())
                .setTimeout(PATIENCE.toMillis())
                .putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .putHeader(HttpHeaders.CONTENT_TYPE, CloudEvent.BATCH);
        return client.request(request).compose(opened -> send(opened, batch)).compose(response -> response.body()
                .map(body -> read(response.statusCode(), body)));
    }

    private static Future<HttpClientResponse> send(HttpClientRequest request, List<CloudEvent> batch) {
        try {
            return request.send(Buffer.buffer(CloudEvent.writeBatch(batch)));
        } catch (JsonProcessingException e) {
            return Future.failedFuture(e);
        }
    }

    private Map<UUID, Result> read(int status, Buffer body) {
        if (BLAMING.contains(status)) {
            throw new BatchRefused(status, body.toString());
        }
        if (status != 200) {
            throw new IllegalStateException("it answered " + status);
        }
        try {
            var answer = json.readValue(body.getBytes(), PeerAnswer.class);
            return answer.results().stream()
                    .collect(Collectors.toMap(Result::id, result -> result, (one, same) -> one));
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("its answer is unreadable", e);
        }
    }
}
