package dev.muster.alerts.alert;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Promotion")
record PromotionView(
        @Schema(description = "The incident that is being declared; its number follows within a moment")
        UUID incidentId) {}
