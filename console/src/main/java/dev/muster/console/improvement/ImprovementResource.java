package dev.muster.console.improvement;

import dev.muster.console.directory.Directory;
import dev.muster.console.directory.Names;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Slice;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.Known;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Improvements that reached our rules: reading what they would change, and deciding. */
@Path("/improvements")
class ImprovementResource {
    private static final int LIMIT = 200;

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance list(Known<List<Received>> improvements, Names names);

        static native TemplateInstance detail(Received improvement, Names names);
    }

    private final ImprovementApi improvements;
    private final Directory directory;

    ImprovementResource(@RestClient ImprovementApi improvements, Directory directory) {
        this.improvements = improvements;
        this.directory = directory;
    }

    @GET
    public Uni<TemplateInstance> list() {
        return Uni.combine()
                .all()
                .unis(Known.orUnknown(improvements.list(null, LIMIT).map(Slice::items)), directory.names())
                .with(Templates::list);
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> detail(@RestPath UUID id) {
        return Uni.combine()
                .all()
                .unis(improvements.improvement(id), directory.names())
                .with(Templates::detail);
    }

    /** @param version of the rule that was looked at; if it moved on meanwhile, both are shown anew */
    @POST
    @Path("{id}/acceptance")
    public Uni<Response> accept(@RestPath UUID id, @RestForm String version) {
        var seen = Typed.number(version);
        return improvements
                .accept(id, seen == null ? null : "\"" + seen + "\"")
                .map(done -> Forms.done("/improvements/" + id));
    }

    @POST
    @Path("{id}/refusal")
    public Uni<Response> refuse(@RestPath UUID id, @RestForm String reason) {
        return improvements
                .refuse(id, new ImprovementApi.Reason(Typed.text(reason)))
                .map(done -> Forms.done("/improvements/" + id));
    }
}
