package dev.muster.incidents.incident;

import java.time.Instant;

/**
 * What the plan asks for once an incident is resolved.
 *
 * @param postmortem required, optional or none
 * @param postmortemDue null until it is resolved
 * @param reviewDue null until it is resolved
 */
record Aftermath(String postmortem, Instant postmortemDue, Instant reviewDue) {

    static final Aftermath NONE = new Aftermath("none", null, null);
}
