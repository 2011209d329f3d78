package dev.muster.oncall.paging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a person was called for a page, and why just them. */
@Entity
@Table(name = "page_call")
class PageCall {

    @Id
    UUID id;

    UUID pageId;
    UUID personId;
    Instant at;
    String why;

    protected PageCall() {}

    static PageCall of(UUID id, UUID pageId, UUID personId, Instant at, String why) {
        var call = new PageCall();
        call.id = id;
        call.pageId = pageId;
        call.personId = personId;
        call.at = at;
        call.why = why;
        return call;
    }
}
