package dev.muster.postmortem.facts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The last that was told of an incident. Its messages arrive in order, so the last one is the truth. */
@Entity
class IncidentFact {

    @Id
    UUID id;

    boolean restricted;

    @Convert(converter = IncidentColumn.class)
    Incident told;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "incident_viewer", joinColumns = @JoinColumn(name = "incident_id"))
    @Column(name = "person_id")
    Set<UUID> visibleTo = new HashSet<>();

    protected IncidentFact() {}

    IncidentFact(UUID id) {
        this.id = id;
    }

    /** Who declared it is told once; later messages do not say. */
    void become(Incident incident) {
        boolean known = incident.declaredBy() == null && told != null;
        told = known ? incident.declaredBy(told.declaredBy()) : incident;
        restricted = incident.restricted();
        visibleTo.retainAll(incident.visibleTo());
        visibleTo.addAll(incident.visibleTo());
    }
}
