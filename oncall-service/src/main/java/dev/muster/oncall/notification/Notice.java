package dev.muster.oncall.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A message that stands for itself. Its body is encrypted: it may hold an invitation. */
@Entity
@Table(name = "notice")
class Notice {

    @Id
    UUID id;

    String title;
    String sealedBody;
    Instant createdAt;
    Instant expiresAt;

    protected Notice() {}

    static Notice of(UUID id, String title, String sealedBody, Instant createdAt, Instant expiresAt) {
        var notice = new Notice();
        notice.id = id;
        notice.title = title;
        notice.sealedBody = sealedBody;
        notice.createdAt = createdAt;
        notice.expiresAt = expiresAt;
        return notice;
    }
}
