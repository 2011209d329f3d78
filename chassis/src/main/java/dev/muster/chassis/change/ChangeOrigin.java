package dev.muster.chassis.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a proposed change goes back to, wherever it is kept.
 *
 * @param number as people say it; null where it has none
 */
@JsonInclude(Include.NON_NULL)
public record ChangeOrigin(
        @Schema(description = "What it is") String type,
        UUID id,
        @Schema(description = "As people say it") String number) {

    /** What is known of it, said what it is. */
    public static ChangeOrigin named(String type, ChangeOrigin known) {
        return known == null ? new ChangeOrigin(type, null, null) : new ChangeOrigin(type, known.id, known.number);
    }

    boolean hasId() {
        return id != null;
    }

    String words() {
        return type + " " + (number == null ? id : number);
    }
}
