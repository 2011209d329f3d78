package dev.muster.alerts.incident;

/** How bad an incident is, worst first; the incidents service says what each one calls for. */
public enum IncidentSeverity {
    SEV1,
    SEV2,
    SEV3,
    SEV4,
    SEV5
}
