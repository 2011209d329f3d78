package dev.muster.incidents.mobilise;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class TargetsColumn extends JsonColumn<List<CallTarget>> {

    TargetsColumn() {
        super(new TypeReference<>() {});
    }
}
