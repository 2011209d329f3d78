package dev.muster.console.directory;

import dev.muster.console.frame.Forms;
import dev.muster.console.problem.FormFaults;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Teams: who owns services together. */
@Path("/teams")
class TeamsResource {

    @CheckedTemplate(basePath = "directory")
    static class Templates {
        static native TemplateInstance teams(Names names);

        static native TemplateInstance newTeam(TeamForm form, FormFaults faults, Names names);
    }

    private final DirectoryActing acting;
    private final Directory directory;

    TeamsResource(@RestClient DirectoryActing acting, Directory directory) {
        this.acting = acting;
        this.directory = directory;
    }

    @GET
    public Uni<TemplateInstance> list() {
        return directory.names().map(Templates::teams);
    }

    @GET
    @Path("new")
    public Uni<TemplateInstance> form() {
        return directory.names().map(names -> Templates.newTeam(new TeamForm(), FormFaults.NONE, names));
    }

    @POST
    public Uni<Response> add(@BeanParam TeamForm form) {
        return directory.saving(
                acting.addTeam(form.once, form.read()).map(added -> Forms.done("/teams")),
                (faults, names) -> Templates.newTeam(form, faults, names));
    }
}
