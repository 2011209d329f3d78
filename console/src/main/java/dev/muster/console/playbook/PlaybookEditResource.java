package dev.muster.console.playbook;

import dev.muster.console.directory.Directory;
import dev.muster.console.directory.Names;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Slice;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Known;
import dev.muster.console.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Playbooks: the list, one to read, and writing them. */
@Path("/playbooks")
class PlaybookEditResource {
    private static final int LIMIT = 200;

    @CheckedTemplate(basePath = "playbook")
    static class Templates {
        static native TemplateInstance list(Known<List<Playbook>> playbooks, Names names);

        static native TemplateInstance detail(Playbook playbook, Names names);

        static native TemplateInstance edit(PlaybookPage page);
    }

    private final PlaybookShelf shelf;
    private final Directory directory;

    PlaybookEditResource(@RestClient PlaybookShelf shelf, Directory directory) {
        this.shelf = shelf;
        this.directory = directory;
    }

    @GET
    public Uni<TemplateInstance> list() {
        return Uni.combine()
                .all()
                .unis(Known.orUnknown(shelf.list(LIMIT).map(Slice::items)), directory.names())
                .with(Templates::list);
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> playbook(@RestPath UUID id) {
        return Uni.combine().all().unis(shelf.playbook(id), directory.names()).with(Templates::detail);
    }

    @GET
    @Path("new")
    public Uni<TemplateInstance> form() {
        return page(null, new PlaybookForm(), FormFaults.NONE);
    }

    /** Saves, or gives the form again with one step more or less. */
    @POST
    public Uni<Response> add(@BeanParam PlaybookForm form) {
        return form.pressed().saves()
                ? shelf.add(form.once, form.read())
                        .map(made -> Forms.done("/playbooks/" + made.id()))
                        .onFailure(Refusal.class)
                        .recoverWithUni(refusal ->
                                page(null, form, FormFaults.of(refusal)).chain(Forms::again))
                : page(null, form, FormFaults.NONE).chain(Forms::page);
    }

    @GET
    @Path("{id}/edit")
    public Uni<TemplateInstance> edit(@RestPath UUID id) {
        return shelf.playbook(id).chain(now -> page(now, PlaybookForm.of(now), FormFaults.NONE));
    }

    @POST
    @Path("{id}")
    public Uni<Response> change(@RestPath UUID id, @BeanParam PlaybookForm form) {
        return form.pressed().saves()
                ? shelf.change(id, Typed.tag(form.version), form.read())
                        .map(done -> Forms.done("/playbooks/" + id))
                        .onFailure(Refusal.class)
                        .recoverWithUni(refusal -> shelf.playbook(id)
                                .chain(now -> page(now, form, FormFaults.of(refusal)))
                                .chain(Forms::again))
                : shelf.playbook(id)
                        .chain(now -> page(now, form, FormFaults.NONE))
                        .chain(Forms::page);
    }

    @POST
    @Path("{id}/removal")
    public Uni<Response> remove(@RestPath UUID id, @RestForm String version) {
        return shelf.remove(id, Typed.tag(version)).map(done -> Forms.done("/playbooks"));
    }

    private Uni<TemplateInstance> page(Playbook now, PlaybookForm form, FormFaults faults) {
        return directory.names().map(names -> Templates.edit(new PlaybookPage(now, form, faults, names)));
    }
}
