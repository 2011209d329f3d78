package dev.muster.incidents.plan;

import dev.muster.chassis.mail.MailAddress;
import dev.muster.chassis.problem.Faults;
import dev.muster.incidents.catalog.Directory;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record WriteReader(
        @Schema(
                required = true,
                enumeration = {"everybody", "owners", "team", "person", "address"})
        String type,

        @Schema(nullable = true, description = "Of the person or team")
        UUID id,

        @Schema(nullable = true, description = "A mail address outside the suite")
        String address) {

    /** Null where it cannot be read. */
    static Reader read(WriteReader wanted, Directory directory, Faults faults) {
        var type = wanted == null || wanted.type == null
                ? null
                : Reader.Type.of(wanted.type).orElse(null);
        if (type == null) {
            faults.at("type").add("Must be everybody, owners, team, person or address");
            return null;
        }
        if (type == Reader.Type.TEAM && directory.team(wanted.id).isEmpty()) {
            faults.at("id").add("There is no team of this id");
        }
        if (type == Reader.Type.PERSON && directory.person(wanted.id).isEmpty()) {
            faults.at("id").add("There is no person of this id");
        }
        if (type == Reader.Type.ADDRESS && !MailAddress.isOne(wanted.address)) {
            faults.at("address").add("Must be a mail address");
        }
        return new Reader(type, type.hasId() ? wanted.id : null, type == Reader.Type.ADDRESS ? wanted.address : null);
    }
}
