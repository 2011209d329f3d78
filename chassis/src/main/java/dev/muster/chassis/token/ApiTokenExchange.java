package dev.muster.chassis.token;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Changes an API token, which is a bare secret, for the signed token that says whose it is. */
public interface ApiTokenExchange {

    /** Empty when there is no such API token, or no more. */
    Uni<Optional<SignedToken>> exchange(String secret);
}
