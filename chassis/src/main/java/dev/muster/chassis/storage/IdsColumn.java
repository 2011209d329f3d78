package dev.muster.chassis.storage;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;

/** A short list of ids in one column. */
@Converter
public class IdsColumn extends JsonColumn<List<UUID>> {

    IdsColumn() {
        super(new TypeReference<>() {});
    }
}
