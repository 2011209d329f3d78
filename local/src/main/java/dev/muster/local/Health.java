package dev.muster.local;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** The suite's own health: up when every member says it is ready. */
final class Health {
    private final HttpClient client;
    private final List<Member> members;

    Health(HttpClient client, List<Member> members) {
        this.client = client;
        this.members = members;
    }

    Future<Boolean> allReady() {
        return Future.join(members.stream().map(this::ready).toList())
                .map(all -> all.<Boolean>list().stream().allMatch(ready -> ready));
    }

    void answer(HttpServerRequest request) {
        var readiness = members.stream().map(this::ready).toList();
        Future.join(readiness).onSuccess(all -> {
            var states = new JsonObject();
            for (int i = 0; i < members.size(); i++) {
                states.put(members.get(i).name(), all.<Boolean>resultAt(i) ? "UP" : "DOWN");
            }
            boolean up = states.stream().allMatch(state -> state.getValue().equals("UP"));
            request.response()
                    .setStatusCode(up ? 200 : 503)
                    .putHeader("Content-Type", "application/json")
                    .end(new JsonObject()
                            .put("status", up ? "UP" : "DOWN")
                            .put("members", states)
                            .toBuffer())
                    .onFailure(clientGone -> {});
        });
    }

    private Future<Boolean> ready(Member member) {
        var readiness = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost("127.0.0.1")
                .setPort(member.internalPort())
                .setURI("/q/health/ready")
                .setTimeout(2_000);
        return client.request(readiness)
                .compose(HttpClientRequest::send)
                .compose(response -> response.end().map(response.statusCode() == 200))
                .otherwise(false);
    }
}
