package dev.muster.oncall.schedule;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class DefinitionColumn extends JsonColumn<ScheduleDefinition> {

    DefinitionColumn() {
        super(new TypeReference<>() {});
    }
}
