package dev.muster.oncall.escalation;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class LevelsColumn extends JsonColumn<List<Level>> {

    LevelsColumn() {
        super(new TypeReference<>() {});
    }
}
