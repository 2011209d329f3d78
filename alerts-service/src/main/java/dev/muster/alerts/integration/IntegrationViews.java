package dev.muster.alerts.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Shows integrations with their set-up, and with what was heard from them a moment ago. */
@ApplicationScoped
class IntegrationViews {

    private final SetupGuide guide;
    private final LastHeard lastHeard;

    IntegrationViews(SetupGuide guide, LastHeard lastHeard) {
        this.guide = guide;
        this.lastHeard = lastHeard;
    }

    IntegrationView of(Integration integration) {
        return withKey(integration, null);
    }

    /** @param key as it was just made; null when it is not at hand */
    IntegrationView withKey(Integration integration, String key) {
        Instant heard = lastHeard.of(integration.id).orElse(integration.lastEventAt);
        return new IntegrationView(
                integration.id,
                integration.name,
                integration.kind,
                integration.serviceId,
                key,
                guide.urls(key),
                guide.steps(integration.kind, key),
                integration.createdAt,
                heard,
                integration.version);
    }

    IntegrationView withKey(IntegrationView view, String key) {
        return new IntegrationView(
                view.id(),
                view.name(),
                view.kind(),
                view.serviceId(),
                key,
                guide.urls(key),
                guide.steps(view.kind(), key),
                view.createdAt(),
                view.lastEventAt(),
                view.version());
    }
}
