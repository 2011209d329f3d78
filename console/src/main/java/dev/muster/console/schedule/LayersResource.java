package dev.muster.console.schedule;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Changing who takes turns when. */
@Path("/schedules")
class LayersResource {

    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        static native TemplateInstance layers(LayersPage page);
    }

    private final Records records;
    private final Directory directory;
    private final Clock clock;

    LayersResource(Records records, Directory directory, Clock clock) {
        this.records = records;
        this.directory = directory;
        this.clock = clock;
    }

    @GET
    @Path("{id}/layers")
    public Uni<TemplateInstance> form(@RestPath UUID id) {
        return records.read(Sort.SCHEDULES, id)
                .chain(present ->
                        page(id, present, present.etag(), LayerDraft.all(present.thing()), null, FormFaults.NONE));
    }

    /** Saves, or gives the form again with one layer or place more or less. */
    @POST
    @Path("{id}/layers")
    public Uni<Response> change(@RestPath UUID id, @BeanParam LayersForm form) {
        var layers = form.layers(LocalDate.now(clock).toString());
        return records.read(Sort.SCHEDULES, id)
                .chain(present -> form.pressed().saves()
                        ? records.saving(
                                Sort.SCHEDULES,
                                id,
                                form.etag,
                                with(present, layers, form.reason),
                                (now, faults) -> page(id, now, form.etag, layers, form.reason, faults))
                        : page(id, present, form.etag, layers, form.reason, FormFaults.NONE)
                                .chain(Forms::page));
    }

    private static ObjectNode with(Tagged present, List<LayerDraft> layers, String reason) {
        var changed = present.writable();
        changed.put("reason", Typed.text(reason));
        var written = changed.putArray("layers");
        layers.forEach(layer -> written.add(layer.on(present.thing())));
        return changed;
    }

    private Uni<TemplateInstance> page(
            UUID id, Tagged present, String read, List<LayerDraft> layers, String reason, FormFaults faults) {
        return directory
                .names()
                .map(names -> Templates.layers(new LayersPage(id, present, read, layers, reason, faults, names)));
    }
}
