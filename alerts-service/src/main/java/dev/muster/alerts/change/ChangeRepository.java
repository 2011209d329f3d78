package dev.muster.alerts.change;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ChangeRepository implements PanacheRepositoryBase<Change, UUID> {}
