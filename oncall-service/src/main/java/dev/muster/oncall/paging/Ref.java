package dev.muster.oncall.paging;

import java.util.UUID;

/** Points to the record that decided something. */
record Ref(String type, String id) {

    static Ref policy(UUID id) {
        return id == null ? null : new Ref("policy", id.toString());
    }

    static Ref to(String type, UUID id) {
        return new Ref(type, id.toString());
    }
}
