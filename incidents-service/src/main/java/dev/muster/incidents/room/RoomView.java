package dev.muster.incidents.room;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Room")
public record RoomView(
        UUID id,
        RoomKind kind,

        @Schema(examples = "#inc-42") String name,

        @Schema(examples = "https://meet.example.org/inc-42")
        String url,

        @Schema(examples = "person:019b0000-0000-7000-8000-000000000001")
        String openedBy,

        Instant openedAt) {

    static RoomView of(Room room) {
        return new RoomView(room.id, room.kind, room.name, room.url, room.openedBy, room.openedAt);
    }
}
