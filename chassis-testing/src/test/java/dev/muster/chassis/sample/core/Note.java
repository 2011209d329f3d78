package dev.muster.chassis.sample.core;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The sample's only state: something was written down about a subject. */
@Entity
class Note {

    @Id
    UUID id;

    String subject;
    String body;

    protected Note() {}

    Note(UUID id, String subject, String body) {
        this.id = id;
        this.subject = subject;
        this.body = body;
    }
}
