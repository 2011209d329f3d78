package dev.muster.chassis.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A change of a record, as somebody proposes it who has read the record.
 *
 * @param target what is to change, in the words of who proposes it
 * @param kind the kind of record that is; null where none is changed here and the proposal is only to be noted
 * @param ref the record; null for one that is yet to be made, and where there is but one of the kind
 * @param baseVersion the version that was read; null for whichever there is
 * @param patch merge patch (RFC 7396) of what a GET of the record answered; null where only words say what to do
 * @param origins what it goes back to; those without an id are left out
 * @param visibleTo the people who may know of it, where it is restricted
 */
public record ChangeProposal(
        UUID id,
        String target,
        String kind,
        UUID ref,
        Integer baseVersion,
        JsonNode patch,
        String text,
        List<ChangeOrigin> origins,
        String proposedBy,
        boolean restricted,
        Set<UUID> visibleTo) {

    public ChangeProposal {
        patch = patch == null || patch.isNull() ? null : patch;
        text = text == null ? "" : text;
        origins = origins.stream().filter(ChangeOrigin::hasId).toList();
        visibleTo = visibleTo == null ? Set.of() : Set.copyOf(visibleTo);
    }
}
