package dev.muster.oncall.paging;

import dev.muster.chassis.storage.IdsColumn;
import dev.muster.chassis.time.Ids;
import dev.muster.oncall.incident.IncidentRecord;
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

    /** Of which several pages may be open at once: each calls others. */
    static final String INCIDENT = "incident";

    @Id
    UUID id;

    UUID pageId;
    String type;
    UUID subjectId;
    String url;

    @Convert(converter = IdsColumn.class)
    List<UUID> alertIds;

    /** Whether it keeps its page open. A subject that is no incident has one live page at most. */
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

    static PageSubject incident(UUID pageId, IncidentRecord incident) {
        return of(Ids.next(), pageId, INCIDENT, incident.id(), incident.url(), List.of());
    }

    static PageSubject group(UUID pageId, AlertTriggered alert) {
        return of(
                Ids.next(),
                pageId,
                ALERT_GROUP,
                alert.groupId(),
                "/alerts/" + alert.alertId(),
                List.of(alert.alertId()));
    }

    boolean isAbout(String what, UUID id) {
        return type.equals(what) && subjectId.equals(id);
    }

    void joinedBy(UUID alertId) {
        live = true;
        if (!alertIds.contains(alertId)) {
            alertIds = Stream.concat(alertIds.stream(), Stream.of(alertId)).toList();
        }
    }

    /** It keeps its page open no longer; another trouble with it starts a page of its own. */
    void settled() {
        live = false;
    }
}
