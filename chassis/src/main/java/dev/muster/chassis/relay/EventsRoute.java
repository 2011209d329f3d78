package dev.muster.chassis.relay;

import dev.muster.chassis.internal.InternalAnswer;
import dev.muster.chassis.internal.InternalRequest;
import dev.muster.chassis.internal.InternalRoute;
import dev.muster.chassis.messaging.CloudEvent;
import dev.muster.chassis.messaging.Inbox;
import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Outcome;
import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Where other services deliver their messages. */
@ApplicationScoped
class EventsRoute implements InternalRoute {

    private static final Logger LOG = Logger.getLogger(EventsRoute.class);
    private static final int SUBJECTS_AT_ONCE = 8;

    /** As the sender reads it. @param problem why it was refused, else null */
    record Taken(UUID id, String outcome, Problem problem) {}

    record Answer(List<Taken> results) {}

    private final Inbox inbox;

    EventsRoute(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public HttpMethod method() {
        return HttpMethod.POST;
    }

    @Override
    public String path() {
        return "/events";
    }

    /** Messages of one subject in order, subjects side by side. What is left out of the answer comes again. */
    @Override
    public Uni<InternalAnswer> answer(InternalRequest request) {
        var messages = read(request);
        var bySubject = messages.stream()
                .collect(Collectors.groupingBy(IncomingMessage::subject, LinkedHashMap::new, Collectors.toList()));
        return Multi.createFrom()
                .iterable(bySubject.values())
                .onItem()
                .transformToUni(this::take)
                .merge(SUBJECTS_AT_ONCE)
                .collect()
                .asList()
                .map(taken -> taken.stream().flatMap(Collection::stream).toList())
                .map(taken -> answer(messages, taken));
    }

    private static List<IncomingMessage> read(InternalRequest request) {
        List<CloudEvent> events;
        try {
            events = CloudEvent.readBatch(request.body());
        } catch (IOException e) {
            throw Problems.unreadable("Send an array of CloudEvents in their JSON format.");
        }
        refuseForeign(events, request.caller());
        return events.stream().map(IncomingMessage::of).toList();
    }

    private static void refuseForeign(List<CloudEvent> events, Caller caller) {
        if (!events.stream().allMatch(event -> event.source().equals(caller.service()))) {
            throw Problems.forbidden("A service sends its own messages only.");
        }
    }

    private Uni<List<Taken>> take(List<IncomingMessage> ofOneSubject) {
        return take(ofOneSubject.iterator(), new ArrayList<>());
    }

    /** Stops at the first that is refused or fails: what follows it must not overtake it. */
    private Uni<List<Taken>> take(Iterator<IncomingMessage> left, List<Taken> taken) {
        if (!left.hasNext()) {
            return Uni.createFrom().item(taken);
        }
        var message = left.next();
        return inbox.receive(message)
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "Message %s (%s) failed", message.id(), message.type()))
                .onItemOrFailure()
                .transformToUni((outcome, failure) -> {
                    if (failure != null) {
                        return Uni.createFrom().item(taken);
                    }
                    taken.add(new Taken(message.id(), outcome.kind().onTheWire(), outcome.problem()));
                    return outcome.kind() == Outcome.Kind.REFUSED
                            ? Uni.createFrom().item(taken)
                            : take(left, taken);
                });
    }

    /** Nothing taken at all means that we are unwell, not the messages. */
    private static InternalAnswer answer(List<IncomingMessage> messages, List<Taken> taken) {
        if (taken.isEmpty() && !messages.isEmpty()) {
            throw Problems.unavailable("No message could be taken just now; send them again.");
        }
        return InternalAnswer.ok(new Answer(taken));
    }
}
