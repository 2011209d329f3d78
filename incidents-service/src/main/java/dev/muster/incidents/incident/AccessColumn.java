package dev.muster.incidents.incident;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class AccessColumn extends JsonColumn<Access> {

    AccessColumn() {
        super(new TypeReference<>() {});
    }
}
