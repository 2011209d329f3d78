package dev.muster.incidents.remediation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DiagnosisRepository implements PanacheRepositoryBase<Diagnosis, UUID> {

    Uni<List<Diagnosis>> newestFirst(UUID incidentId) {
        return list("incidentId = ?1 order by id desc", incidentId);
    }
}
