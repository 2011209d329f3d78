package dev.muster.incidents.remediation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What came of it, as seen by whoever carried it out. */
@Embeddable
record Result(@Enumerated(EnumType.STRING) Outcome outcome, String resultNote, Instant resultAt) {}
