package dev.muster.incidents.playbook;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class PlaybookStepsColumn extends JsonColumn<List<PlaybookStep>> {

    PlaybookStepsColumn() {
        super(new TypeReference<>() {});
    }
}
