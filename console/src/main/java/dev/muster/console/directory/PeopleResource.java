package dev.muster.console.directory;

import dev.muster.console.frame.Forms;
import dev.muster.console.problem.FormFaults;
import dev.muster.console.session.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** People: who can be told, asked and let in. */
@Path("/people")
class PeopleResource {

    @CheckedTemplate(basePath = "directory")
    static class Templates {
        static native TemplateInstance people(Names names);

        static native TemplateInstance newPerson(PersonForm form, FormFaults faults, Names names);
    }

    private final DirectoryActing acting;
    private final Directory directory;
    private final Visitor visitor;

    PeopleResource(@RestClient DirectoryActing acting, Directory directory, Visitor visitor) {
        this.acting = acting;
        this.directory = directory;
        this.visitor = visitor;
    }

    @GET
    public Uni<TemplateInstance> list() {
        return directory.names().map(Templates::people);
    }

    @GET
    @Path("new")
    public Uni<TemplateInstance> form() {
        return directory
                .names()
                .map(names ->
                        Templates.newPerson(PersonForm.fresh(visitor.getZone().getId()), FormFaults.NONE, names));
    }

    @POST
    public Uni<Response> add(@BeanParam PersonForm form) {
        return directory.saving(
                acting.addPerson(form.once, form.read()).map(added -> Forms.done("/people")),
                (faults, names) -> Templates.newPerson(form, faults, names));
    }
}
