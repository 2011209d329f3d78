package dev.muster.oncall.directory;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Whoever keeps the escalation policies that services refer to. */
public interface KnowsPolicies {

    Uni<Boolean> policyExists(UUID policyId);
}
