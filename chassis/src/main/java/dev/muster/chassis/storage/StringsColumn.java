package dev.muster.chassis.storage;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** A list of words as JSON. */
@Converter
public class StringsColumn extends JsonColumn<List<String>> {

    public StringsColumn() {
        super(new TypeReference<>() {});
    }
}
