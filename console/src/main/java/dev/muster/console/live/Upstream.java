package dev.muster.console.live;

import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.parsetools.RecordParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;

/** Listens at a service's stream. Only that something happened is passed on; pages ask anew, with their reader's rights. */
@ApplicationScoped
class Upstream {
    /** The services send a comment every 15 s; a connection that is silent for longer is dead. */
    private static final int SILENCE_SECONDS = 40;

    private final HttpClient http;
    private final Config config;

    Upstream(Vertx vertx, Config config) {
        this.config = config;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(2000)
                .setIdleTimeout(SILENCE_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS));
    }

    /** One item for every change, until the stream breaks (failure) or ends (completion). */
    Multi<Topic> changes(Topic topic, String token) {
        return Multi.createFrom().emitter(emitter -> http.request(request(topic, token))
                .compose(HttpClientRequest::send)
                .onFailure(emitter::fail)
                .onSuccess(answer -> {
                    if (answer.statusCode() != 200) {
                        emitter.fail(new StreamRefused(answer.statusCode()));
                        answer.request().reset();
                        return;
                    }
                    answer.exceptionHandler(emitter::fail);
                    emitter.onTermination(() -> {
                        answer.exceptionHandler(ownReset -> {});
                        answer.request().reset();
                    });
                    answer.endHandler(end -> emitter.complete());
                    read(answer, () -> emitter.emit(topic));
                }));
    }

    private RequestOptions request(Topic topic, String token) {
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(config.getValue(topic.addressKey, String.class) + topic.path)
                .putHeader("Accept", "text/event-stream")
                .putHeader("Authorization", "Bearer " + token);
    }

    /** Lines may be cut anywhere on the way; the parser joins them. */
    private static void read(HttpClientResponse answer, Runnable change) {
        answer.handler(RecordParser.newDelimited("\n", line -> {
            if (line.toString().startsWith("data:")) {
                change.run();
            }
        }));
    }
}
