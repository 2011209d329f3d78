package dev.muster.alerts.disposition;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One step of a decision in words: what was decided and why; {@code ref} names the rule, service or integration behind it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FateStep(String what, String why, Ref ref) {

    /** Something the reader can look up, by its type and id. */
    public record Ref(String type, String id) {}
}
