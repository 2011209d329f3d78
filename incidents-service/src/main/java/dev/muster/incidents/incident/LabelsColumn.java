package dev.muster.incidents.incident;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;
import java.util.Map;

@Converter
class LabelsColumn extends JsonColumn<Map<String, String>> {

    LabelsColumn() {
        super(new TypeReference<>() {});
    }
}
