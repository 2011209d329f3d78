package dev.muster.oncall.paging;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.oncall.storage.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;

@Converter
class IdsColumn extends JsonColumn<List<UUID>> {

    IdsColumn() {
        super(new TypeReference<>() {});
    }
}
