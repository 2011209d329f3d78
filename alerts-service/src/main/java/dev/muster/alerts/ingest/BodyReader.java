package dev.muster.alerts.ingest;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;

/** Collects a request's body, and stops at the limit instead of collecting on. */
final class BodyReader {

    private final int limit;
    private final Runnable tooLarge;
    private Buffer body = Buffer.buffer();
    private boolean over;

    private BodyReader(int limit, Runnable tooLarge) {
        this.limit = limit;
        this.tooLarge = tooLarge;
    }

    /** @param limit in bytes */
    static void read(RoutingContext context, int limit, Consumer<Buffer> whole, Runnable tooLarge) {
        HttpServerRequest request = context.request();
        if (declared(request) > limit) {
            tooLarge.run();
            return;
        }
        var reader = new BodyReader(limit, tooLarge);
        request.handler(reader::add);
        request.endHandler(end -> {
            if (!reader.over) {
                whole.accept(reader.body);
            }
        });
        request.resume();
    }

    private void add(Buffer chunk) {
        if (over) {
            return;
        }
        if (body.length() + chunk.length() > limit) {
            over = true;
            body = Buffer.buffer();
            tooLarge.run();
            return;
        }
        body = body.length() == 0 ? chunk : body.appendBuffer(chunk);
    }

    private static long declared(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
