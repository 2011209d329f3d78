package dev.muster.oncall.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** People who own services together. */
@Entity
class Team {

    @Id
    UUID id;

    @Version
    int version;

    String name;
    String nameKey;
    boolean membersEdit;
    boolean builtIn;
    Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "team_manager", joinColumns = @JoinColumn(name = "team_id"))
    @Column(name = "person_id")
    @BatchSize(size = 200)
    Set<UUID> managerIds = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_id"))
    @Column(name = "person_id")
    @BatchSize(size = 200)
    Set<UUID> memberIds = new HashSet<>();

    protected Team() {}

    Team(UUID id, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
    }

    void become(SaveTeam wanted) {
        name = wanted.name().strip();
        nameKey = Names.key(wanted.name());
        membersEdit = wanted.membersEdit();
        replace(managerIds, wanted.managerIds());
        replace(memberIds, wanted.memberIds());
    }

    /** Touches only what differs, so that an unchanged team stays at its version. */
    private static void replace(Set<UUID> present, Collection<UUID> wanted) {
        present.retainAll(Set.copyOf(wanted));
        present.addAll(wanted);
    }

    /** @param adminIds the members of the built-in team */
    TeamRecord record(Set<UUID> adminIds) {
        return new TeamRecord(id, name, managerIds, builtIn ? adminIds : memberIds, membersEdit, builtIn);
    }
}
