package dev.muster.oncall.screen;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What whoever reads the traces learns of addresses. */
@Singleton
class SeenPaths implements SpanProcessor {

    private final List<String> paths = new CopyOnWriteArrayList<>();

    List<String> paths() {
        return List.copyOf(paths);
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        String path = span.getAttribute(AttributeKey.stringKey("url.path"));
        if (path != null) {
            paths.add(path);
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
