package dev.muster.alerts.ingest;

import dev.muster.alerts.event.Event;
import dev.muster.chassis.problem.Problem.Fault;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a request says: its elements, each an event or the faults that keep it from being one.
 *
 * @param faults what is wrong with the request as a whole
 */
record Reading(List<Element> elements, List<Fault> faults) {

    /** @param event null where there are faults */
    record Element(Event event, List<Fault> faults) {

        static Element of(Event event) {
            return new Element(event, List.of());
        }

        static Element faulty(List<Fault> faults) {
            return new Element(null, List.copyOf(faults));
        }
    }

    static Reading of(List<Element> elements) {
        return new Reading(elements, List.of());
    }

    static Reading faulty(String pointer, String detail) {
        return new Reading(List.of(), List.of(new Fault(pointer, detail)));
    }

    List<Event> events() {
        return elements.stream().map(Element::event).filter(Objects::nonNull).toList();
    }

    List<Fault> allFaults() {
        return Stream.concat(faults.stream(), elements.stream().flatMap(element -> element.faults().stream()))
                .toList();
    }
}
