package dev.muster.incidents.incident;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an incident is in the life cycle that NIST describes. */
public enum Phase {
    DETECTION_AND_ANALYSIS("detectionAndAnalysis"),
    CONTAINMENT_AND_ERADICATION("containmentAndEradication"),
    RECOVERY("recovery"),
    POST_INCIDENT_ACTIVITY("postIncidentActivity");

    private final String word;

    Phase(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
