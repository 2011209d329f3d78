package dev.muster.postmortem.facts;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class IncidentColumn extends JsonColumn<Incident> {

    IncidentColumn() {
        super(new TypeReference<>() {});
    }
}
