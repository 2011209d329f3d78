package dev.muster.oncall.password;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class LocalAccountRepository implements PanacheRepositoryBase<LocalAccount, UUID> {}
