package dev.muster.chassis.change;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class OriginsColumn extends JsonColumn<List<ChangeOrigin>> {

    OriginsColumn() {
        super(new TypeReference<>() {});
    }
}
