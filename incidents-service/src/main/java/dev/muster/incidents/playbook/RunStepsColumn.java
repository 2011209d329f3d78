package dev.muster.incidents.playbook;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class RunStepsColumn extends JsonColumn<List<RunStep>> {

    RunStepsColumn() {
        super(new TypeReference<>() {});
    }
}
