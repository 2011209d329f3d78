package dev.muster.oncall.contact;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class RuleStepsColumn extends JsonColumn<List<RuleStep>> {

    RuleStepsColumn() {
        super(new TypeReference<>() {});
    }
}
