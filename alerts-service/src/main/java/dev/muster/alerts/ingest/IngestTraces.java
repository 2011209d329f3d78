package dev.muster.alerts.ingest;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Begins the trace that runs from an event to the page and beyond. Only an event that changes something gets one:
 * repetitions are most of what arrives and nobody follows them. A sender's own trace is linked, not continued.
 */
@ApplicationScoped
class IngestTraces {

    private static final String TRACEPARENT = "traceparent";
    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    private final Tracer tracer;

    IngestTraces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The sender's trace; invalid when it sent none. */
    static SpanContext senderOf(MultiMap headers) {
        return headers.contains(TRACEPARENT)
                ? Span.fromContext(W3C.extract(Context.root(), headers, HEADERS))
                        .getSpanContext()
                : SpanContext.getInvalid();
    }

    /** A new trace for what follows from the change; the {@code traceparent} to hand on. */
    String begin(AlertChange change) {
        SpanContext sender = change.cause().sender;
        var accept = tracer.spanBuilder("accept " + change.type())
                .setNoParent()
                .setSpanKind(SpanKind.SERVER)
                .setStartTimestamp(change.cause().event.receivedAt())
                .setAttribute("muster.alert.id", change.alert().id.toString())
                .setAttribute("muster.event.id", change.cause().event.id().toString());
        Span span = (sender.isValid() ? accept.addLink(sender) : accept).startSpan();
        span.end();
        var context = span.getSpanContext();
        return "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                + context.getTraceFlags().asHex();
    }

    private static final TextMapGetter<MultiMap> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(MultiMap headers) {
            return headers.names();
        }

        @Override
        public String get(MultiMap headers, String key) {
            return headers == null ? null : headers.get(key);
        }
    };
}
