package dev.muster.incidents.mobilise;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** That an incident has asked for people to be called. Never changed. */
@Entity
class PageRequest {

    @Id
    UUID id;

    UUID incidentId;
    Instant at;

    @Convert(converter = TargetsColumn.class)
    List<CallTarget> targets;

    @Enumerated(EnumType.STRING)
    Mobilisation.Urgency urgency;

    protected PageRequest() {}

    static PageRequest of(UUID id, UUID incidentId, Mobilisation wanted, Instant at) {
        var request = new PageRequest();
        request.id = id;
        request.incidentId = incidentId;
        request.at = at;
        request.targets = wanted.targets();
        request.urgency = wanted.urgency();
        return request;
    }

    /** Whether whoever it called need not be called for something of that urgency. */
    boolean covers(Mobilisation.Urgency wanted) {
        return urgency == wanted || urgency == Mobilisation.Urgency.HIGH;
    }
}
