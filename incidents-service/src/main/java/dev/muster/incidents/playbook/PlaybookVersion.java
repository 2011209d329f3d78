package dev.muster.incidents.playbook;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** What a playbook said from an instant on, until its next version. Never changed and never removed. */
@Entity
@IdClass(PlaybookVersion.Key.class)
class PlaybookVersion {

    record Key(UUID playbookId, int version) {}

    @Id
    UUID playbookId;

    @Id
    int version;

    @Embedded
    PlaybookDraft says;

    Instant changedAt;
    String changedBy;
    String reason;

    protected PlaybookVersion() {}

    static PlaybookVersion newestOf(Playbook playbook) {
        var version = new PlaybookVersion();
        version.playbookId = playbook.id;
        version.version = playbook.version;
        version.says = playbook.says;
        version.changedAt = playbook.changedAt;
        version.changedBy = playbook.changedBy;
        version.reason = playbook.reason;
        return version;
    }
}
