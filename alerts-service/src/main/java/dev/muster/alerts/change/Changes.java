package dev.muster.alerts.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.alerts.event.Link;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps changes and shows them, for whoever asks what was done just before it broke. */
@ApplicationScoped
public class Changes {

    private static final TypeReference<List<Link>> LINKS = new TypeReference<>() {};

    private final ChangeRepository changes;
    private final Transactions transactions;
    private final ObjectMapper json;

    Changes(ChangeRepository changes, Transactions transactions, ObjectMapper json) {
        this.changes = changes;
        this.transactions = transactions;
        this.json = json;
    }

    /** Kept once it succeeds. */
    public Uni<Void> keep(NewChange told) {
        var links = json.valueToTree(told.links()).toString();
        return transactions.run(() -> changes.persist(new Change(told, links))).replaceWithVoid();
    }

    /** Last received first. */
    Uni<Slice<ChangeView>> list(ChangeFilter filter, PageParams page) {
        return transactions
                .run(() -> filter.query().read(changes, page))
                .map(found -> Slice.of(found, page.limit(), last -> new Cursor("", last.id), this::view));
    }

    private ChangeView view(Change change) {
        return new ChangeView(
                change.id,
                change.integrationId,
                change.serviceId,
                change.summary,
                change.source,
                change.at,
                change.receivedAt,
                links(change),
                change.details == null ? null : tree(change.details));
    }

    private List<Link> links(Change change) {
        return json.convertValue(tree(change.links), LINKS);
    }

    private JsonNode tree(String kept) {
        try {
            return json.readTree(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Links and details are kept as JSON", e);
        }
    }
}
