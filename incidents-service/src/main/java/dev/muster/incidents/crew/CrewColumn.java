package dev.muster.incidents.crew;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;

@Converter
public class CrewColumn extends JsonColumn<Crew> {

    CrewColumn() {
        super(new TypeReference<>() {});
    }
}
