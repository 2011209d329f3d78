package dev.muster.oncall.suite;

import java.util.Set;

/** The suite this service belongs to. */
public final class Suite {

    /** The names of its other services. They keep copies of what is owned here, take people's tokens, and follow pages. */
    public static final Set<String> OTHERS = Set.of("alerts", "incidents", "postmortem");

    private Suite() {}
}
