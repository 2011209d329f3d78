package dev.muster.alerts.integration;

import dev.muster.alerts.integration.IntegrationView.SetupStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells how to point a sender here, ready to copy. */
@ApplicationScoped
class SetupGuide {

    private static final String WITHOUT_KEY = "{key}";

    private final String base;

    SetupGuide(@ConfigProperty(name = "muster.public-url") String publicUrl) {
        this.base = publicUrl.replaceFirst("/+$", "");
    }

    /** @param key null once it is not at hand any more */
    Map<String, String> urls(String key) {
        return new TreeMap<>(Map.of(
                "events", base + "/v1/events",
                "pagerduty", base + "/ingest/pagerduty/v2/enqueue",
                "alertmanager", base + "/ingest/" + shown(key) + "/alertmanager"));
    }

    List<SetupStep> steps(IntegrationKind kind, String key) {
        return switch (kind) {
            case EVENTS -> List.of(new SetupStep("Send a first event", curl(shown(key))));
            case PAGERDUTY ->
                List.of(
                        new SetupStep(
                                "In a tool that speaks PagerDuty Events v2, set its address",
                                urls(key).get("pagerduty")),
                        new SetupStep("and this integration (routing) key", shown(key)),
                        new SetupStep("Or in alertmanager.yml", pagerDutyReceiver(shown(key))));
            case ALERTMANAGER -> List.of(new SetupStep("In alertmanager.yml", webhookReceiver(shown(key))));
        };
    }

    private static String shown(String key) {
        return key == null ? WITHOUT_KEY : key;
    }

    private String curl(String key) {
        return """
                curl %s/v1/events \\
                  -H 'Authorization: Bearer %s' -H 'Content-Type: application/json' \\
                  -d '{"action":"trigger","dedupKey":"first","summary":"A first alert","severity":"error"}'
                """.formatted(base, key);
    }

    private String webhookReceiver(String key) {
        return """
                route:
                  receiver: muster
                receivers:
                  - name: muster
                    webhook_configs:
                      - url: %s/ingest/alertmanager
                        send_resolved: true
                        http_config:
                          authorization:
                            credentials: %s
                """.formatted(base, key);
    }

    private String pagerDutyReceiver(String key) {
        return """
                receivers:
                  - name: muster
                    pagerduty_configs:
                      - url: %s/ingest/pagerduty/v2/enqueue
                        routing_key: %s
                """.formatted(base, key);
    }
}
