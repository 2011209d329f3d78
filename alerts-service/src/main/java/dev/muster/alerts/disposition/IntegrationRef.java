package dev.muster.alerts.disposition;

import java.util.UUID;

/** What a decision needs to know of the integration an event came through; {@code serviceId} is its default, or null. */
public record IntegrationRef(UUID id, String name, String kind, UUID serviceId) {}
