package dev.muster.oncall.directory;

import dev.muster.chassis.token.Role;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Person")
public record PersonView(
        UUID id, String name, String email, String timeZone, String locale, Role role, boolean active) {

    public static PersonView of(PersonRecord person) {
        return new PersonView(
                person.id(),
                person.name(),
                person.email(),
                person.timeZone().getId(),
                person.locale(),
                person.role(),
                person.active());
    }

    static PersonView of(Person person) {
        return of(person.record());
    }
}
