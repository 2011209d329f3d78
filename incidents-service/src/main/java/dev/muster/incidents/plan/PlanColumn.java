package dev.muster.incidents.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class PlanColumn extends JsonColumn<ResponsePlan> {

    PlanColumn() {
        super(new TypeReference<>() {});
    }
}
