package dev.muster.oncall.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

@JsonInclude(JsonInclude.Include.NON_NULL)
record InboxItemView(UUID id, Instant at, String title, String body, UUID pageId, Instant readAt) {

    static InboxItemView of(InboxItem item) {
        return new InboxItemView(item.id, item.at, item.title, item.body, item.pageId, item.readAt);
    }
}
