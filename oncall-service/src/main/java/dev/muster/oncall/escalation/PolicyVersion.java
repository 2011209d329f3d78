package dev.muster.oncall.escalation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a policy said from an instant on, until its next version. Never changed and never removed. */
@Entity
@Table(name = "escalation_policy_version")
@IdClass(PolicyVersion.Key.class)
class PolicyVersion {

    record Key(UUID policyId, int version) {}

    @Id
    UUID policyId;

    @Id
    int version;

    String name;
    UUID teamId;

    @Convert(converter = LevelsColumn.class)
    List<Level> levels;

    int repeats;
    Instant validFrom;
    String changedBy;
    String reason;

    protected PolicyVersion() {}

    static PolicyVersion newestOf(EscalationPolicy policy) {
        var version = new PolicyVersion();
        version.policyId = policy.id;
        version.version = policy.version;
        version.name = policy.name;
        version.teamId = policy.teamId;
        version.levels = policy.levels;
        version.repeats = policy.repeats;
        version.validFrom = policy.changedAt;
        version.changedBy = policy.changedBy;
        version.reason = policy.reason;
        return version;
    }
}
