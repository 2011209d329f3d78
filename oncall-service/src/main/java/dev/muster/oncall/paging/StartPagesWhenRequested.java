package dev.muster.oncall.paging;

import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.messaging.Reaction;
import dev.muster.oncall.incident.AlertPlaces;
import dev.muster.oncall.incident.IncidentRecord;
import dev.muster.oncall.incident.Incidents;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An incident calls for people: those are called whom no page about it, or about its alerts, has called already. */
@ApplicationScoped
class StartPagesWhenRequested implements Reaction {

    @Inject
    AlertPlaces places;

    @Inject
    Incidents incidents;

    @Inject
    MetRequests requests;

    @Inject
    IncidentPages pages;

    @Inject
    IncidentCalls calls;

    @Inject
    Recipients recipients;

    @Inject
    PolicyChoice choice;

    @Override
    public Set<String> types() {
        return Set.of("page.requested");
    }

    @Override
    public Uni<Void> on(IncomingMessage message) {
        var request = message.as(PageRequested.class);
        return places.partOf(request.incident().id(), request.alertIds())
                .chain(() -> incidents.lockOr(request.mentioned()))
                .chain(incident -> requests.isNew(request)
                        .chain(isNew -> isNew
                                ? meet(request, incident, message)
                                : Uni.createFrom().voidItem()));
    }

    private Uni<Void> meet(PageRequested request, IncidentRecord incident, IncomingMessage message) {
        var by = Instigator.of(message);
        return pages.carry(incident, request.alertIds(), by)
                .chain(() -> pages.open(incident.id()))
                .map(open -> request.again()
                        ? open.stream().filter(Page::isUnanswered).toList()
                        : open)
                .chain(open -> wanted(request, open)
                        .chain(wanted -> calls.make(wanted, open, incident, request.howUrgent(), message.at(), by)));
    }

    private Uni<List<IncidentCall>> wanted(PageRequested request, List<Page> open) {
        if (request.targets().isEmpty()) {
            return open.isEmpty()
                    ? choice.of(null, null).map(chosen -> List.of(call(chosen, null, Optional.empty())))
                    : Uni.createFrom().item(List.of());
        }
        return Multi.createFrom()
                .iterable(request.targets())
                .onItem()
                .transformToUniAndConcatenate(this::call)
                .collect()
                .asList()
                .map(IncidentCall::once);
    }

    /** Whoever is gone must not mean silence. */
    private Uni<IncidentCall> call(PageRequested.Wanted target) {
        return recipients
                .chosen(target.recipient())
                .chain(found -> found.map(chosen -> Uni.createFrom().item(chosen))
                        .orElseGet(() -> choice.catchAll("There is no " + target.type().required + " " + target.id())))
                .map(chosen -> call(
                        chosen,
                        target.type() == Recipient.Type.SERVICE ? target.id() : null,
                        Optional.ofNullable(target.role())));
    }

    private static IncidentCall call(PolicyChoice.Chosen chosen, UUID serviceId, Optional<String> role) {
        return new IncidentCall(
                chosen.policy(), chosen.why(), serviceId, role.stream().toList());
    }
}
