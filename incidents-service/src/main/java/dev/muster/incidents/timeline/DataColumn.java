package dev.muster.incidents.timeline;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;
import java.util.Map;

@Converter
class DataColumn extends JsonColumn<Map<String, Object>> {

    DataColumn() {
        super(new TypeReference<>() {});
    }
}
