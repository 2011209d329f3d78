package dev.muster.oncall.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

@JsonInclude(JsonInclude.Include.NON_NULL)
record SubjectView(String type, UUID id, String url, List<UUID> alertIds) {

    static SubjectView of(PageSubject subject) {
        var alerts = subject.alertIds.isEmpty() ? null : subject.alertIds;
        return new SubjectView(subject.type, subject.subjectId, subject.url, alerts);
    }
}
