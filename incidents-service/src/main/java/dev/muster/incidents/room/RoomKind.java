package dev.muster.incidents.room;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where people meet. */
public enum RoomKind {
    @JsonProperty("chat")
    CHAT,
    @JsonProperty("meeting")
    MEETING;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
