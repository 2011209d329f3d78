package dev.muster.postmortem.facts;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class IncidentFactRepository implements PanacheRepositoryBase<IncidentFact, UUID> {}
