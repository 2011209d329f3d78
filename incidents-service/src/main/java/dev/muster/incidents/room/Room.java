package dev.muster.incidents.room;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A place where those in an incident talk, one click away. */
@Entity
class Room {

    @Id
    UUID id;

    UUID incidentId;

    @Enumerated(EnumType.STRING)
    RoomKind kind;

    String name;
    String url;
    String openedBy;
    Instant openedAt;

    protected Room() {}

    Room(UUID id, UUID incidentId, RoomKind kind, String name, String url, String by, Instant at) {
        this.id = id;
        this.incidentId = incidentId;
        this.kind = kind;
        this.name = name;
        this.url = url;
        this.openedBy = by;
        this.openedAt = at;
    }
}
