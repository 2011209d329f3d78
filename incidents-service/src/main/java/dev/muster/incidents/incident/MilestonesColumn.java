package dev.muster.incidents.incident;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.Map;

@Converter
class MilestonesColumn extends JsonColumn<Map<Milestone, Instant>> {

    MilestonesColumn() {
        super(new TypeReference<>() {});
    }
}
