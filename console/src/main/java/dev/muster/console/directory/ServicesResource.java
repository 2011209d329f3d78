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

/** Services: what is run, and who is paged for it. */
@Path("/services")
class ServicesResource {

    @CheckedTemplate(basePath = "directory")
    static class Templates {
        static native TemplateInstance services(Names names);

        static native TemplateInstance newService(ServiceForm form, FormFaults faults, Names names);
    }

    private final DirectoryActing acting;
    private final Directory directory;

    ServicesResource(@RestClient DirectoryActing acting, Directory directory) {
        this.acting = acting;
        this.directory = directory;
    }

    @GET
    public Uni<TemplateInstance> list() {
        return directory.names().map(Templates::services);
    }

    @GET
    @Path("new")
    public Uni<TemplateInstance> form() {
        return directory.names().map(names -> Templates.newService(new ServiceForm(), FormFaults.NONE, names));
    }

    @POST
    public Uni<Response> add(@BeanParam ServiceForm form) {
        return directory.saving(
                acting.addService(form.once, form.read()).map(added -> Forms.done("/services")),
                (faults, names) -> Templates.newService(form, faults, names));
    }
}
