package dev.muster.postmortem.postmortem;

import java.util.Set;
import java.util.UUID;

/**
 * What those who watch a postmortem are told: which part of it to read anew. It holds nothing that the part says.
 *
 * @param part such as section or review
 * @param name which one of several, such as rootCause; null where there is only one
 */
record PostmortemChanged(
        UUID postmortemId, String number, String part, String name, boolean restricted, Set<UUID> visibleTo) {

    static PostmortemChanged of(PostmortemRef ref, String part, String name) {
        var incident = ref.incident();
        return new PostmortemChanged(ref.id(), ref.number(), part, name, incident.restricted(), incident.visibleTo());
    }
}
