package dev.muster.postmortem.response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the record says about an aspect, in words: a time, a count, or that it is not known. */
record ComputedFact(
        @Schema(examples = "Time to mitigate") String name,
        @Schema(examples = "1 h 12 min") String value) {}
