package dev.muster.alerts.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A change of a rule, as somebody proposes it who has read the rule.
 *
 * @param ruleId null for a rule that is yet to be made
 * @param baseVersion the version that was read; null for whichever there is
 * @param change merge patch (RFC 7396) of what {@code GET /v1/rules/{id}} answered
 */
public record RulePatch(UUID ruleId, Integer baseVersion, JsonNode change) {

    boolean isOutdated(int version) {
        return baseVersion != null && baseVersion != version;
    }
}
