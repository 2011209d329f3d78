package dev.muster.alerts.disposition;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.alerts.incident.IncidentSeverity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule makes an incident of the alert.
 *
 * @param title what the incident is called; null for the alert's own summary
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PromotionByRule")
public record Promotion(IncidentSeverity severity, String title, RuleRef rule) {}
