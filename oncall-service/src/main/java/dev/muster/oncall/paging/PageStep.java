package dev.muster.oncall.paging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line in the story of a page. Written once, never changed. */
@Entity
@Table(name = "page_step")
class PageStep {

    @Id
    UUID id;

    UUID pageId;
    Instant at;
    String what;
    String why;
    String refType;
    String refId;
    UUID personId;

    protected PageStep() {}

    static PageStep of(UUID id, UUID pageId, Instant at, String what, String why, Ref ref, UUID personId) {
        var step = new PageStep();
        step.id = id;
        step.pageId = pageId;
        step.at = at;
        step.what = what;
        step.why = why;
        step.refType = ref == null ? null : ref.type();
        step.refId = ref == null ? null : ref.id();
        step.personId = personId;
        return step;
    }
}
