package dev.muster.console.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.Known;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
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
    public Uni<Void> write(Sort sort, UUID id, String etag, ObjectNode thing) {
        return sort.atAlerts()
                ? alerts.write(sort.resource, id, etag, thing)
                : oncall.write(sort.resource, id, etag, thing);
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
