package dev.muster.oncall.paging;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class EscalationPathColumn extends JsonColumn<EscalationPath> {

    EscalationPathColumn() {
        super(new TypeReference<>() {});
    }
}
