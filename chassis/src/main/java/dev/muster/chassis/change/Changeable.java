package dev.muster.chassis.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.token.Caller;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/**
 * A kind of record that takes proposed changes: a bean of the feature that keeps such records. All of it runs in the
 * transaction of the decision; {@link ChangedDocuments} reads and writes the documents.
 */
public interface Changeable {

    /** As refusals name it: "schedule". */
    String kind();

    /**
     * The record as it stands; empty where it was removed.
     *
     * @param id null for one that is yet to be made, which is empty, too, unless there is but one of the kind
     */
    Uni<Optional<RecordVersion>> present(UUID id);

    /** What it was at a version; empty where that is not known any more. */
    Uni<Optional<JsonNode>> past(UUID id, int version);

    /** Whether the caller may edit it. Who may make any: for one that is yet to be made or was removed. */
    Uni<Boolean> mayEdit(UUID id, Caller by);

    /** Makes the record as the document says, with its field "reason" as the reason, just as the caller's own edit. */
    Uni<RecordVersion> change(RecordVersion present, JsonNode document, Caller by);

    Uni<RecordVersion> create(JsonNode document, Caller by);

    /** After the commit, before the caller is answered: whatever has to follow the change here has done so. */
    default Uni<Void> inForce() {
        return Uni.createFrom().voidItem();
    }
}
