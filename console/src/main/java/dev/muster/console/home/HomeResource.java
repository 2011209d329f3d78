package dev.muster.console.home;

import dev.muster.console.alert.AlertReading;
import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Slice;
import dev.muster.console.oncall.OnCallReading;
import dev.muster.console.page.OpenPages;
import dev.muster.console.problem.Known;
import dev.muster.console.session.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The first page: what needs me now. */
@Path("/")
class HomeResource {
    private static final int ALERTS = 8;
    private static final int INBOX = 8;

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(Home home);
    }

    private final OpenPages pages;
    private final AlertReading alerts;
    private final OnCallReading oncall;
    private final Duties duties;
    private final Clock clock;
    private final Directory directory;
    private final Visitor visitor;

    HomeResource(
            OpenPages pages,
            @RestClient AlertReading alerts,
            @RestClient OnCallReading oncall,
            Duties duties,
            Directory directory,
            Visitor visitor,
            Clock clock) {
        this.pages = pages;
        this.alerts = alerts;
        this.oncall = oncall;
        this.duties = duties;
        this.clock = clock;
        this.directory = directory;
        this.visitor = visitor;
    }

    @GET
    public Uni<TemplateInstance> home() {
        var me = visitor.getId();
        var triggered = alerts.list(List.of("triggered"), List.of(), null, null, null, null, null, ALERTS);
        return Uni.combine()
                .all()
                .unis(
                        Known.orUnknown(pages.of(me)),
                        Known.orUnknown(triggered.map(Slice::items)),
                        Known.orUnknown(oncall.now().map(Slice::items)),
                        Known.orUnknown(oncall.inbox(INBOX).map(Slice::items)),
                        Known.orUnknown(duties.of(me)),
                        directory.names())
                .with((open, waiting, onCall, inbox, duty, names) ->
                        new Home(me, open, waiting, onCall, inbox, duty, clock.instant(), names))
                .map(Templates::home);
    }
}
