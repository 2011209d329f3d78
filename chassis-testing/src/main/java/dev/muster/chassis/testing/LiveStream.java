package dev.muster.chassis.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Somebody watching a stream of events. */
public final class LiveStream implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;

    private final BufferedReader lines;

    private LiveStream(BufferedReader lines) {
        this.lines = lines;
    }

    /** Returns once nothing that happens from now on is missed. */
    public static LiveStream of(String address, String token) {
        try {
            var connection = opened(address, token);
            var stream = new LiveStream(new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8)));
            if (!stream.lineWith(":").startsWith(":")) {
                throw new AssertionError("The stream does not begin with a comment");
            }
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException("The stream did not open", e);
        }
    }

    /** How the request for a stream is answered. */
    public static int status(String address, String token) {
        try {
            var connection = opened(address, token);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException e) {
            throw new UncheckedIOException("The stream did not answer", e);
        }
    }

    private static HttpURLConnection opened(String address, String token) throws IOException {
        var connection = (HttpURLConnection) new URL(address).openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setReadTimeout(PATIENCE_MILLIS);
        return connection;
    }

    /** The data of the next event of the type; others before it are passed over. */
    public String next(String type) {
        for (var event = lineWith("event:"); !event.endsWith(type); ) {
            event = lineWith("event:");
        }
        return lineWith("data:");
    }

    /** Returns once the service has ended it; fails when it has not within ten seconds. */
    public void awaitEnd() {
        try {
            while (lines.readLine() != null) {
                // what still comes is of no interest
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The stream did not end in time", e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lineWith(String start) {
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
