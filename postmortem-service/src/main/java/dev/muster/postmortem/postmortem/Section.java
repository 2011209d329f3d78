package dev.muster.postmortem.postmortem;

import dev.muster.chassis.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One part of a postmortem, in Markdown. Parts are edited beside each other, so each has a version of its own. */
@Entity
@Table(name = "postmortem_section")
class Section {

    @Id
    UUID id;

    @Version
    int version;

    UUID postmortemId;

    @Enumerated(EnumType.STRING)
    SectionName name;

    String text;

    /** Null as long as it only holds what was drafted. */
    UUID editedBy;

    Instant editedAt;

    protected Section() {}

    Section(UUID postmortemId, SectionName name) {
        this.id = Ids.next();
        this.postmortemId = postmortemId;
        this.name = name;
        this.text = "";
    }

    /** What a person wrote is never overwritten by a draft. */
    void draft(String drafted) {
        if (editedBy == null) {
            text = drafted;
        }
    }

    void write(String written, UUID by, Instant at) {
        text = written;
        editedBy = by;
        editedAt = at;
    }
}
