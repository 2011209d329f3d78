package dev.muster.console.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Known;
import dev.muster.console.problem.Refusal;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads, changes and removes records at whichever service keeps them. */
@ApplicationScoped
public class Records {
    private final OncallRecords oncall;
    private final AlertsRecords alerts;

    Records(@RestClient OncallRecords oncall, @RestClient AlertsRecords alerts) {
        this.oncall = oncall;
        this.alerts = alerts;
    }

    public Uni<Tagged> read(Sort sort, UUID id) {
        var answer = sort.atAlerts() ? alerts.read(sort.resource, id) : oncall.read(sort.resource, id);
        return answer.map(Tagged::of);
    }

    /** Refused with 412 when the record is no longer what the form was made of. */
    Uni<Void> change(Sort sort, UUID id, EditForm form) {
        return read(sort, id).chain(present -> write(sort, id, form.etag, present.with(sort, form)));
    }

    /** Refused with 412 when the record is no longer the one of that version. */
    Uni<Void> write(Sort sort, UUID id, String etag, ObjectNode thing) {
        return sort.atAlerts()
                ? alerts.write(sort.resource, id, etag, thing)
                : oncall.write(sort.resource, id, etag, thing);
    }

    /**
     * What a form answers that sends a record back: on to the record, or itself once more beside what stands there by
     * now.
     */
    public Uni<Response> saving(
            Sort sort,
            UUID id,
            String etag,
            ObjectNode thing,
            BiFunction<Tagged, FormFaults, Uni<TemplateInstance>> again) {
        return write(sort, id, etag, thing)
                .map(done -> Forms.done(sort.list + "/" + id))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> read(sort, id)
                        .chain(now -> again.apply(now, FormFaults.of(refusal)))
                        .chain(Forms::again));
    }

    Uni<Void> remove(Sort sort, UUID id, String etag) {
        return sort.atAlerts() ? alerts.remove(sort.resource, id, etag) : oncall.remove(sort.resource, id, etag);
    }

    /** What would break; nothing is known of kinds that cannot be asked. */
    Uni<Known<List<EditPage.Use>>> uses(Sort sort, UUID id) {
        return sort.atAlerts()
                ? Uni.createFrom().item(Known.unknown())
                : Known.ofPart(oncall.usage(sort.resource, id).map(Slice::items));
    }
}
