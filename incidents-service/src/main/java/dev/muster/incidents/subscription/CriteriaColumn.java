package dev.muster.incidents.subscription;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class CriteriaColumn extends JsonColumn<Criteria> {

    CriteriaColumn() {
        super(new TypeReference<>() {});
    }
}
