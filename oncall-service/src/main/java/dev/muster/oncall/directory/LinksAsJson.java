package dev.muster.oncall.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.util.List;

/** Links are only ever read together with their service, so they are stored in it. */
class LinksAsJson implements AttributeConverter<List<Link>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Link>> LINKS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Link> links) {
        try {
            return JSON.writeValueAsString(links);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot write links", e);
        }
    }

    @Override
    public List<Link> convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, LINKS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable links are stored", e);
        }
    }
}
