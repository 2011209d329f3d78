package dev.muster.console.workspace;

import dev.muster.console.alert.Alert;
import dev.muster.console.alert.AlertReading;
import dev.muster.console.ask.Asks;
import dev.muster.console.ask.Questions;
import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Slice;
import dev.muster.console.incident.Incident;
import dev.muster.console.incident.Standing;
import dev.muster.console.playbook.Playbooks;
import dev.muster.console.postmortem.Postmortem;
import dev.muster.console.postmortem.Postmortems;
import dev.muster.console.problem.Known;
import dev.muster.console.remediation.Remedies;
import dev.muster.console.session.Visitor;
import dev.muster.console.subscription.Subscriptions;
import dev.muster.console.timeline.Timelines;
import dev.muster.console.update.Updates;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what the workspace shows; every part is asked for at the same time. */
@ApplicationScoped
class Desk {
    private static final int ALERTS = 8;
    private static final int UPDATES = 3;

    private final Timelines timelines;
    private final Remedies remedies;
    private final Asks asks;
    private final Playbooks playbooks;
    private final Updates updates;
    private final RoomReading rooms;
    private final AlertReading alerts;
    private final Postmortems postmortems;
    private final Subscriptions subscriptions;
    private final Directory directory;
    private final Visitor visitor;
    private final Clock clock;

    Desk(
            Timelines timelines,
            Remedies remedies,
            Asks asks,
            Playbooks playbooks,
            Updates updates,
            @RestClient RoomReading rooms,
            @RestClient AlertReading alerts,
            Postmortems postmortems,
            Subscriptions subscriptions,
            Directory directory,
            Visitor visitor,
            Clock clock) {
        this.timelines = timelines;
        this.remedies = remedies;
        this.asks = asks;
        this.playbooks = playbooks;
        this.updates = updates;
        this.rooms = rooms;
        this.alerts = alerts;
        this.postmortems = postmortems;
        this.subscriptions = subscriptions;
        this.directory = directory;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** @param show and wanted narrow the timeline, as the address says */
    Uni<Workspace> of(Incident incident, String show, String wanted) {
        var id = incident.id();
        var record = Uni.combine()
                .all()
                .unis(
                        Known.ofPart(timelines.of(id, show, wanted)),
                        Known.ofPart(updates.of(id, UPDATES)),
                        Known.ofPart(playbooks.on(id)));
        var standing = Standing.of(visitor, incident);
        var decisions = Uni.combine()
                .all()
                .unis(
                        Known.ofPart(remedies.proposals(id)),
                        Known.ofPart(remedies.diagnoses(id)),
                        Known.ofPart(asks.in(id).map(all -> new Questions(all, standing))));
        var postmortem = incident.open()
                ? Uni.createFrom().item(Known.of(Optional.<Postmortem>empty()))
                : Known.ofPart(postmortems.of(id));
        var around = Uni.combine()
                .all()
                .unis(
                        Known.ofPart(rooms.rooms(id).map(Slice::items)),
                        postmortem,
                        Known.ofPart(subscriptions.to(id)),
                        alertsOf(incident),
                        directory.names());
        return Uni.combine()
                .all()
                .unis(record.asTuple(), decisions.asTuple(), around.asTuple())
                .with((told, weighed, found) -> new Workspace(
                        incident,
                        standing,
                        told.getItem1(),
                        weighed.getItem1(),
                        weighed.getItem2(),
                        weighed.getItem3(),
                        told.getItem3(),
                        told.getItem2(),
                        found.getItem1(),
                        found.getItem2(),
                        found.getItem3(),
                        found.getItem4(),
                        found.getItem5(),
                        clock.instant()));
    }

    /** Those that can be had; the incident matters more than the alerts behind it. */
    private Uni<List<Alert>> alertsOf(Incident incident) {
        return Multi.createFrom()
                .iterable(incident.alertIds())
                .select()
                .first(ALERTS)
                .onItem()
                .transformToUniAndMerge(
                        alert -> alerts.alert(alert.toString()).onFailure().recoverWithNull())
                .collect()
                .asList();
    }
}
