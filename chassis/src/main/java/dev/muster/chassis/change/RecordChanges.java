package dev.muster.chassis.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.json.MergePatch;
import dev.muster.chassis.token.Caller;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What proposed changes do to the records they are about, of whatever kind. In the running transaction. */
@ApplicationScoped
class RecordChanges {

    private final Map<String, Changeable> kinds;

    RecordChanges(@All List<Changeable> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Changeable::kind, Function.identity()));
    }

    /** What is about no record here is left to admins. */
    Uni<Boolean> mayEdit(ProposedChange change, Caller by) {
        return change.kind == null
                ? Uni.createFrom().item(by.isAdmin())
                : kinds.get(change.kind).mayEdit(change.ref, by);
    }

    Uni<ChangePreview> preview(ProposedChange change) {
        var kind = kinds.get(change.kind);
        return kind.present(change.ref).chain(present -> base(kind, change, present)
                .map(base -> new ChangePreview(
                        base.orElse(null),
                        present.map(RecordVersion::document).orElse(null),
                        isGone(change, present) ? null : then(change, present),
                        isOutdated(change, present))));
    }

    /** @param ifMatch the version the caller has seen; needed where the record has moved on since the proposal */
    Uni<RecordVersion> apply(ProposedChange change, String ifMatch, Caller by) {
        var kind = kinds.get(change.kind);
        return kind.present(change.ref)
                .invoke(present -> requireUpToDate(change, present, ifMatch))
                .chain(present -> {
                    var wanted = withReason(then(change, present), change.reasonForTheRecord());
                    return present.map(record -> kind.change(record, wanted, by))
                            .orElseGet(() -> kind.create(wanted, by));
                });
    }

    Uni<Void> inForce(String kind) {
        return kind == null ? Uni.createFrom().voidItem() : kinds.get(kind).inForce();
    }

    private static Uni<Optional<JsonNode>> base(
            Changeable kind, ProposedChange change, Optional<RecordVersion> present) {
        return isOutdated(change, present)
                ? kind.past(change.ref, change.baseVersion)
                : Uni.createFrom().item(Optional.empty());
    }

    private static void requireUpToDate(ProposedChange change, Optional<RecordVersion> present, String ifMatch) {
        if (isGone(change, present)) {
            throw ChangeProblems.removed(change.kind, change.ref);
        }
        if (isOutdated(change, present) && ifMatch == null) {
            throw ChangeProblems.movedOn(
                    change.kind, change.baseVersion, present.get().version());
        }
        present.ifPresent(record -> ETags.require(ifMatch, record.version()));
    }

    private static boolean isGone(ProposedChange change, Optional<RecordVersion> present) {
        return present.isEmpty() && change.ref != null;
    }

    private static boolean isOutdated(ProposedChange change, Optional<RecordVersion> present) {
        return present.filter(record -> change.isOutdated(record.version())).isPresent();
    }

    private static JsonNode then(ProposedChange change, Optional<RecordVersion> present) {
        var before = present.map(RecordVersion::document).orElseGet(JsonNodeFactory.instance::objectNode);
        return MergePatch.apply(before, change.patch);
    }

    private static JsonNode withReason(JsonNode document, String reason) {
        return document instanceof ObjectNode object ? object.put("reason", reason) : document;
    }
}
