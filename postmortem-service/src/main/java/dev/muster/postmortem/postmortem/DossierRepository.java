package dev.muster.postmortem.postmortem;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DossierRepository implements PanacheRepositoryBase<Dossier, UUID> {}
