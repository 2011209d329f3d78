package dev.muster.console.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.console.directory.Directory;
import dev.muster.console.edit.Records;
import dev.muster.console.edit.Sort;
import dev.muster.console.edit.Tagged;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.FormFaults;
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
import org.jboss.resteasy.reactive.RestPath;

/** Changing who is told, and who next. */
@Path("/policies")
class LevelsResource {

    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance levels(LevelsPage page);
    }

    private final Records records;
    private final Directory directory;

    LevelsResource(Records records, Directory directory) {
        this.records = records;
        this.directory = directory;
    }

    @GET
    @Path("{id}/levels")
    public Uni<TemplateInstance> form(@RestPath UUID id) {
        return records.read(Sort.POLICIES, id)
                .chain(present ->
                        page(id, present, present.etag(), LevelDraft.all(present.thing()), null, FormFaults.NONE));
    }

    /** Saves, or gives the form again with one level or target more or less. */
    @POST
    @Path("{id}/levels")
    public Uni<Response> change(@RestPath UUID id, @BeanParam LevelsForm form) {
        var levels = form.levels();
        return records.read(Sort.POLICIES, id)
                .chain(present -> form.pressed().saves()
                        ? records.saving(
                                Sort.POLICIES,
                                id,
                                form.etag,
                                with(present, levels, form.reason),
                                (now, faults) -> page(id, now, form.etag, levels, form.reason, faults))
                        : page(id, present, form.etag, levels, form.reason, FormFaults.NONE)
                                .chain(Forms::page));
    }

    private static ObjectNode with(Tagged present, List<LevelDraft> levels, String reason) {
        var changed = present.writable();
        changed.put("reason", Typed.text(reason));
        var written = changed.putArray("levels");
        levels.forEach(level -> written.add(level.written()));
        return changed;
    }

    private Uni<TemplateInstance> page(
            UUID id, Tagged present, String read, List<LevelDraft> levels, String reason, FormFaults faults) {
        return directory
                .names()
                .map(names -> Templates.levels(new LevelsPage(id, present, read, levels, reason, faults, names)));
    }
}
