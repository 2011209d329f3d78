package dev.muster.alerts.ingest;

import dev.muster.alerts.disposition.Disposition;
import dev.muster.alerts.disposition.Dispositions;
import dev.muster.alerts.disposition.IntegrationRef;
import dev.muster.alerts.event.Event;
import dev.muster.alerts.event.EventAction;
import dev.muster.alerts.ingest.Reading.Element;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Turns the events of a request into arrivals, each with its disposition, and knows how to answer once they are stored. */
@ApplicationScoped
class Arrivals {

    private final Dispositions dispositions;

    Arrivals(Dispositions dispositions) {
        this.dispositions = dispositions;
    }

    List<Arrival> of(IngestRequest request, Reading reading, IntegrationRef integration) {
        List<Event> events = reading.events();
        var arrivals = new ArrayList<Arrival>(events.size());
        var submission = new Submission(events.size(), failure -> answer(request, reading, arrivals, failure));
        SpanContext sender = request.senderTrace();
        boolean named = request.idempotencyKey() != null;
        for (Event event : events) {
            arrivals.add(new Arrival(event, decide(event, integration), sender, named, submission));
        }
        return arrivals;
    }

    /** One event that no request brought. */
    Arrival of(Event event, IntegrationRef integration, BiConsumer<Arrival, Throwable> settled) {
        var arrivals = new ArrayList<Arrival>(1);
        var submission = new Submission(1, failure -> settled.accept(arrivals.get(0), failure));
        arrivals.add(new Arrival(event, decide(event, integration), SpanContext.getInvalid(), false, submission));
        return arrivals.get(0);
    }

    /** Only a trigger asks for a decision; null for the rest. */
    private Disposition decide(Event event, IntegrationRef integration) {
        return event.action() == EventAction.TRIGGER ? dispositions.decide(event, integration) : null;
    }

    private static void answer(IngestRequest request, Reading reading, List<Arrival> arrivals, Throwable failure) {
        if (failure == null) {
            request.accept(results(reading, arrivals));
        } else {
            request.fail(failure);
        }
    }

    private static List<Result> results(Reading reading, List<Arrival> arrivals) {
        Map<UUID, UUID> alerts = new HashMap<>();
        arrivals.forEach(arrival -> alerts.put(arrival.event.id(), arrival.alertId));
        return reading.elements().stream()
                .map(element -> result(element, alerts))
                .toList();
    }

    private static Result result(Element element, Map<UUID, UUID> alerts) {
        Event event = element.event();
        return event == null
                ? Result.faulty(element.faults())
                : new Result(event.id(), event.dedupKey(), alerts.get(event.id()), null);
    }
}
