package dev.muster.console.edit;

import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Forms;
import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The form to change a record, and its removal. */
@Path("/edit")
class EditResource {

    @CheckedTemplate(basePath = "edit")
    static class Templates {
        static native TemplateInstance form(EditPage page);
    }

    private final Records records;
    private final Directory directory;

    EditResource(Records records, Directory directory) {
        this.records = records;
        this.directory = directory;
    }

    @GET
    @Path("{sort}/{id}")
    public Uni<TemplateInstance> form(@RestPath String sort, @RestPath UUID id) {
        var known = known(sort);
        return Uni.combine()
                .all()
                .unis(records.read(known, id), records.uses(known, id), directory.names())
                .with((present, uses, names) -> Templates.form(EditPage.of(known, id, present, uses, names)));
    }

    @POST
    @Path("{sort}/{id}")
    public Uni<Response> change(@RestPath String sort, @RestPath UUID id, @BeanParam EditForm form) {
        var known = known(sort);
        return records.change(known, id, form)
                .invoke(directory::changed)
                .map(done -> Forms.done(known.list))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> again(known, id, form, FormFaults.of(refusal)));
    }

    @POST
    @Path("{sort}/{id}/removal")
    public Uni<Response> remove(@RestPath String sort, @RestPath UUID id, @RestForm String etag) {
        var known = known(sort);
        return records.remove(known, id, etag).invoke(directory::changed).map(done -> Forms.done(known.list));
    }

    /** With what was typed, and what stands there by now. */
    private Uni<Response> again(Sort sort, UUID id, EditForm form, FormFaults faults) {
        return Uni.combine()
                .all()
                .unis(records.read(sort, id), records.uses(sort, id), directory.names())
                .with((present, uses, names) -> EditPage.again(sort, id, form, present, faults, uses, names))
                .chain(page -> Forms.again(Templates.form(page)));
    }

    private static Sort known(String word) {
        return Sort.of(word).orElseThrow(NotFoundException::new);
    }
}
