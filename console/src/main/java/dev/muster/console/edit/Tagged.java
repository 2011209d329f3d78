package dev.muster.console.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;

/** A record as its service has it, and the version it has there. */
public record Tagged(ObjectNode thing, String etag) {
    /** What the service keeps by itself and takes from nobody, and why it was changed the last time. */
    private static final Set<String> ITS_OWN = Set.of(
            "id",
            "version",
            "builtIn",
            "catchAll",
            "createdAt",
            "changedAt",
            "changedBy",
            "reason",
            "kind",
            "key",
            "urls",
            "setup",
            "lastEventAt");

    static Tagged of(RestResponse<ObjectNode> answer) {
        var etag = answer.getHeaderString("ETag");
        return new Tagged(answer.getEntity(), etag == null ? "" : etag);
    }

    public String name() {
        return thing.path("name").asText();
    }

    /** As it may be sent back. */
    public ObjectNode writable() {
        var writable = thing.deepCopy();
        writable.remove(ITS_OWN);
        return writable;
    }

    /** With what was typed; everything the form does not show stays as it is. */
    ObjectNode with(Sort sort, EditForm form) {
        var changed = writable();
        sort.fields.forEach(field -> field.put(changed, form.of(field)));
        return changed;
    }
}
