package dev.muster.alerts.disposition;

import dev.muster.alerts.event.Event;

/** Decides what shall become of an event. Pure, in memory and quick: it runs on the event loop for every trigger. */
public interface Dispositions {

    Disposition decide(Event event, IntegrationRef integration);
}
