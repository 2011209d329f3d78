package dev.muster.oncall.directory;

import dev.muster.chassis.token.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
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

    void become(SavePerson wanted) {
        name = wanted.name().strip();
        nameKey = Names.key(wanted.name());
        email = Names.key(wanted.email());
        role = wanted.role();
        active = wanted.active();
        live(wanted.timeZone(), wanted.locale());
    }

    void become(SaveMyself wanted) {
        name = wanted.name().strip();
        nameKey = Names.key(wanted.name());
        live(wanted.timeZone(), wanted.locale());
    }

    private void live(ZoneId timeZone, String locale) {
        this.timeZone = timeZone.getId();
        this.locale = locale;
    }

    /** Forgets who it was. The id stays, since the records of what happened refer to it. */
    void erase() {
        name = "Erased person";
        nameKey = Names.key(name);
        email = PersonRecord.addressOfErased(id);
        role = Role.STAKEHOLDER;
        active = false;
        erased = true;
        live(ZoneId.of("UTC"), "en");
    }

    PersonRecord record() {
        return new PersonRecord(id, name, email, ZoneId.of(timeZone), locale, role, active);
    }
}
