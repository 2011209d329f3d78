package dev.muster.console.history;

import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Slice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** How schedules, policies, playbooks and the plan came to be; rules tell it on their own page. */
@Path("/history")
class HistoryResource {
    private static final int VERSIONS = 50;

    @CheckedTemplate(basePath = "history")
    static class Templates {
        static native TemplateInstance history(HistoryPage page);
    }

    private final OncallVersions oncall;
    private final IncidentsVersions incidents;
    private final Directory directory;

    HistoryResource(@RestClient OncallVersions oncall, @RestClient IncidentsVersions incidents, Directory directory) {
        this.oncall = oncall;
        this.incidents = incidents;
        this.directory = directory;
    }

    @GET
    @Path("schedules/{id}")
    public Uni<TemplateInstance> ofSchedule(@RestPath UUID id) {
        return page("/schedules/" + id, oncall.ofSchedule(id));
    }

    @GET
    @Path("policies/{id}")
    public Uni<TemplateInstance> ofPolicy(@RestPath UUID id) {
        return page("/policies/" + id, oncall.ofPolicy(id));
    }

    @GET
    @Path("playbooks/{id}")
    public Uni<TemplateInstance> ofPlaybook(@RestPath UUID id) {
        return page("/playbooks/" + id, incidents.ofPlaybook(id));
    }

    @GET
    @Path("plan")
    public Uni<TemplateInstance> ofPlan() {
        return page("/settings/plan", incidents.ofPlan(VERSIONS));
    }

    private Uni<TemplateInstance> page(String record, Uni<Slice<Version>> versions) {
        return Uni.combine()
                .all()
                .unis(versions, directory.names())
                .with((known, names) -> new HistoryPage(record, known.items(), names))
                .map(Templates::history);
    }
}
