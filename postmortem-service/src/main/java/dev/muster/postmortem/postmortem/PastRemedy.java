package dev.muster.postmortem.postmortem;

import java.util.List;

/**
 * What was done about an incident.
 *
 * @param number of its postmortem
 * @param fixedBy the proposals that were carried out and worked
 */
public record PastRemedy(String number, List<String> fixedBy) {}
