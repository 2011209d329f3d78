package dev.muster.chassis.background;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries a trace through the database: a row keeps the {@code traceparent} of what wrote it. */
public final class Traces {

    private static final String TRACEPARENT = "traceparent";
    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final Context UNSAMPLED = Context.root()
            .with(Span.wrap(SpanContext.create(
                    "0000000000000000000000000000706f",
                    "000000000000706f",
                    TraceFlags.getDefault(),
                    TraceState.getDefault())));

    private Traces() {}

    /** The trace that is running here, or an empty string. */
    public static String current() {
        var carrier = new HashMap<String, String>();
        W3C.inject(Context.current(), carrier, Map::put);
        return carrier.getOrDefault(TRACEPARENT, "");
    }

    /** The given trace; that which is running here points at it from now on. */
    public static String linkedFromHere(String traceparent) {
        var here = Span.current();
        if (here.isRecording()) {
            var other = Span.fromContext(of(traceparent)).getSpanContext();
            if (other.isValid()
                    && !other.getTraceId().equals(here.getSpanContext().getTraceId())) {
                here.addLink(other);
            }
        }
        return traceparent;
    }

    /** The trace to continue; the root of a new one where the row has none. */
    public static Context of(String traceparent) {
        return traceparent == null || traceparent.isEmpty()
                ? Context.root()
                : W3C.extract(Context.root(), Map.of(TRACEPARENT, traceparent), GETTER);
    }

    /** For what runs all the time and would fill the trace store: polls, claims, deliveries. */
    public static Context unsampled() {
        return UNSAMPLED;
    }

    private static final TextMapGetter<Map<String, String>> GETTER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return List.copyOf(carrier.keySet());
        }

        @Override
        public String get(Map<String, String> carrier, String key) {
            return carrier.get(key);
        }
    };
}
