package dev.muster.chassis.change;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class PatchColumn extends JsonColumn<JsonNode> {

    PatchColumn() {
        super(new TypeReference<>() {});
    }
}
