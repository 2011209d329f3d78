package dev.muster.alerts.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.testing.CanIgnoreReturnValue;
import dev.muster.alerts.testing.Store;
import dev.muster.chassis.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AlertStreamTest {

    @TestHTTPResource("/v1/alerts/stream")
    URL stream;

    @Inject
    Store store;

    @BeforeEach
    void empty() {
        store.empty();
    }

    @Test
    void aViewerSeesAnAlertBeingAcknowledged() throws IOException {
        var alert = store.alert("Disk full");

        try (var lines = open()) {
            firstLine(lines, ":");
            given().auth()
                    .oauth2(Tokens.responder())
                    .post("/v1/alerts/" + alert.id() + "/acknowledgement")
                    .then()
                    .statusCode(200);

            assertThat(firstLine(lines, "event:")).contains("alert.acknowledged");
            assertThat(firstLine(lines, "data:")).contains(alert.id().toString());
        }
    }

    private BufferedReader open() throws IOException {
        var connection = (HttpURLConnection) stream.openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + Tokens.stakeholder());
        connection.setReadTimeout(10_000);
        assertThat(connection.getResponseCode()).isEqualTo(200);
        assertThat(connection.getContentType()).startsWith("text/event-stream");
        return new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    }

    @CanIgnoreReturnValue
    private static String firstLine(BufferedReader lines, String start) {
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(start)) {
                    return line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No line with " + start + " arrived in time", e);
        }
        throw new AssertionError("The stream ended");
    }
}
