package dev.muster.console.profile;

import java.time.Instant;
import java.util.UUID;

/** An address a person can be reached at; used for pages once its owner has verified it. */
public record ContactMethod(
        UUID id, String kind, String address, String name, boolean verified, Instant verifiedAt, String secret) {

    /** Never the secret. */
    @Override
    public String toString() {
        return "ContactMethod[id=" + id + ", kind=" + kind + "]";
    }
}
