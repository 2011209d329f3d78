package dev.muster.alerts.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.alerts.catalog.Catalog;
import dev.muster.alerts.catalog.CatalogPerson;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Goes on with the fate of alerts: what pages, people and incidents did after the decision. */
@ApplicationScoped
class FateStory {

    private final AlertRepository alerts;
    private final Catalog catalog;
    private final ObjectMapper json;

    FateStory(AlertRepository alerts, Catalog catalog, ObjectMapper json) {
        this.alerts = alerts;
        this.catalog = catalog;
        this.json = json;
    }

    String nameOf(UUID person) {
        return catalog.person(person).map(CatalogPerson::name).orElse("Somebody");
    }

    /** In the running transaction, which has locked the alerts. */
    Uni<Void> goesOn(List<Alert> locked, LaterStep step) {
        var ids = locked.stream().map(alert -> alert.id).toList();
        return ids.isEmpty() ? Uni.createFrom().voidItem() : alerts.addToFate(ids, written(step));
    }

    private String written(LaterStep step) {
        try {
            return json.writeValueAsString(step);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A step can be written as JSON", e);
        }
    }
}
