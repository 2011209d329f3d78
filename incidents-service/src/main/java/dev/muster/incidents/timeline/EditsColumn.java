package dev.muster.incidents.timeline;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class EditsColumn extends JsonColumn<List<Edit>> {

    EditsColumn() {
        super(new TypeReference<>() {});
    }
}
