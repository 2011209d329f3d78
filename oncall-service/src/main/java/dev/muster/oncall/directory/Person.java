package dev.muster.oncall.directory;

import dev.muster.chassis.token.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Somebody the suite knows, may tell and may let in. */
@Entity
class Person {

    @Id
    UUID id;

    @Version
    int version;

    String name;
    String nameKey;
    String email;
    String timeZone;
    String locale;

    @Enumerated(EnumType.STRING)
    Role role;

    boolean active;
    boolean erased;
    Instant createdAt;

    protected Person() {}

    Person(UUID id, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
    }

    void become(String name, String email, ZoneId timeZone, String locale, Role role, boolean active) {
        this.name = name.strip();
        this.nameKey = Names.key(name);
        this.email = Names.key(email);
        this.timeZone = timeZone.getId();
        this.locale = locale;
        this.role = role;
        this.active = active;
    }

    /** Forgets who it was. The id stays, since the records of what happened refer to it. */
    void erase() {
        become(
                "Erased person",
                id + "@erased.invalid",
                ZoneId.of("UTC"),
                Locale.ENGLISH.toLanguageTag(),
                Role.STAKEHOLDER,
                false);
        erased = true;
    }

    PersonRecord record() {
        return new PersonRecord(id, name, email, ZoneId.of(timeZone), locale, role, active);
    }
}
