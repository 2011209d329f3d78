package dev.muster.console.improvement;

import dev.muster.console.directory.Directory;
import dev.muster.console.directory.Names;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Improvements that reached what we own: reading what they would change, and deciding. */
@Path("/improvements")
class ImprovementResource {

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance list(ImprovementListPage page);

        static native TemplateInstance detail(Improvement improvement, Names names);
    }

    private final Improvements improvements;
    private final Directory directory;

    ImprovementResource(Improvements improvements, Directory directory) {
        this.improvements = improvements;
        this.directory = directory;
    }

    @GET
    public Uni<TemplateInstance> list() {
        return improvements.all().map(Templates::list);
    }

    @GET
    @Path("{owner}/{id}")
    public Uni<TemplateInstance> detail(@RestPath String owner, @RestPath UUID id) {
        return Uni.combine()
                .all()
                .unis(improvements.one(known(owner), id), directory.names())
                .with(Templates::detail);
    }

    /** @param version of what was looked at; if it moved on meanwhile, both are shown anew */
    @POST
    @Path("{owner}/{id}/acceptance")
    public Uni<Response> accept(@RestPath String owner, @RestPath UUID id, @RestForm String version) {
        var seen = Typed.number(version);
        return back(owner, id, improvements.at(known(owner)).accept(id, seen == null ? null : "\"" + seen + "\""));
    }

    @POST
    @Path("{owner}/{id}/refusal")
    public Uni<Response> refuse(@RestPath String owner, @RestPath UUID id, @RestForm String reason) {
        return back(owner, id, improvements.at(known(owner)).refuse(id, new ImprovementApi.Reason(Typed.text(reason))));
    }

    private static Uni<Response> back(String owner, UUID id, Uni<Void> act) {
        return act.map(done -> Forms.done("/improvements/" + owner + "/" + id));
    }

    private static Owner known(String word) {
        return Owner.of(word).orElseThrow(NotFoundException::new);
    }
}
