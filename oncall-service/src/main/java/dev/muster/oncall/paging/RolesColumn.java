package dev.muster.oncall.paging;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class RolesColumn extends JsonColumn<List<String>> {

    RolesColumn() {
        super(new TypeReference<>() {});
    }
}
