package dev.muster.oncall.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What decided a shift: the layer (its place from the bottom, counted from 0, and its name) or the override. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShiftSource(Type type, Integer layer, String name, UUID overrideId) {

    @Schema(name = "ShiftSourceType")
    public enum Type {
        @JsonProperty("layer")
        LAYER,
        @JsonProperty("override")
        OVERRIDE
    }

    static ShiftSource layer(int place, String name) {
        return new ShiftSource(Type.LAYER, place, name, null);
    }

    static ShiftSource override(UUID id) {
        return new ShiftSource(Type.OVERRIDE, null, null, id);
    }
}
