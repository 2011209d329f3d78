package dev.muster.oncall.paging;

import dev.muster.chassis.storage.IdsColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a page is about: an alert group, or whatever the caller of a page named. */
@Entity
@Table(name = "page_subject")
class PageSubject {

    static final String ALERT_GROUP = "alertGroup";

    @Id
    UUID id;

    UUID pageId;
    String type;
    UUID subjectId;
    String url;

    @Convert(converter = IdsColumn.class)
    List<UUID> alertIds;

    /** Whether its page is open. A subject has one live page at most. */
    boolean live;

    protected PageSubject() {}

    static PageSubject of(UUID id, UUID pageId, String type, UUID subjectId, String url, List<UUID> alertIds) {
        var subject = new PageSubject();
        subject.id = id;
        subject.pageId = pageId;
        subject.type = type;
        subject.subjectId = subjectId;
        subject.url = url;
        subject.alertIds = List.copyOf(alertIds);
        subject.live = true;
        return subject;
    }

    void joinedBy(UUID alertId) {
        if (!alertIds.contains(alertId)) {
            alertIds = Stream.concat(alertIds.stream(), Stream.of(alertId)).toList();
        }
    }

    void pageEnded() {
        live = false;
    }
}
