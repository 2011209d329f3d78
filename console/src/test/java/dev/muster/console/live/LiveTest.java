package dev.muster.console.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.console.standin.StandIn;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveTest {
    StandIn services;

    @TestHTTPResource("/live/stream")
    URI stream;

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void changeAtAServiceReachesAnOpenPage() throws Exception {
        var told = CompletableFuture.supplyAsync(() -> lines().anyMatch("event:alerts"::equals));

        while (!told.isDone() && !services.isHeard()) {
            Thread.onSpinWait();
        }
        services.tell("alert.triggered");

        assertThat(told.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void streamIsForThoseWhoSignedIn() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(stream).build(), HttpResponse.BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private Stream<String> lines() {
        var request = HttpRequest.newBuilder(stream)
                .header("Cookie", "muster=session-of-ada")
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofLines())
                    .body()
                    .map(line -> line.replace(": ", ":"));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
