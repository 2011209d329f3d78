package dev.muster.oncall.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** Something the organisation runs, and who answers for it. */
@Entity
class Service {

    @Id
    UUID id;

    @Version
    int version;

    String name;
    String nameKey;
    String description;
    Integer tier;
    UUID teamId;
    UUID escalationPolicyId;

    @Convert(converter = LinksAsJson.class)
    List<Link> links = List.of();

    String chatChannel;
    Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "service_dependency", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "depends_on_id")
    @BatchSize(size = 200)
    Set<UUID> dependsOn = new HashSet<>();

    protected Service() {}

    Service(UUID id, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
    }

    void become(SaveService wanted) {
        name = wanted.name().strip();
        nameKey = Names.key(wanted.name());
        description = wanted.description();
        tier = wanted.tier();
        teamId = wanted.teamId();
        escalationPolicyId = wanted.escalationPolicyId();
        links = wanted.links();
        chatChannel = wanted.chatChannel();
        dependsOn.retainAll(Set.copyOf(wanted.dependsOn()));
        dependsOn.addAll(wanted.dependsOn());
    }

    ServiceRecord record() {
        return new ServiceRecord(id, name, tier, teamId, escalationPolicyId);
    }
}
