package dev.muster.incidents.playbook;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class PlaybookMatchColumn extends JsonColumn<PlaybookMatch> {

    PlaybookMatchColumn() {
        super(new TypeReference<>() {});
    }
}
