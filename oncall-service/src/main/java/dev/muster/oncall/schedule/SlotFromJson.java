package dev.muster.oncall.schedule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads an id as one person, a list of ids as several together, and null as nobody. */
class SlotFromJson extends StdDeserializer<Slot> {

    SlotFromJson() {
        super(Slot.class);
    }

    @Override
    public Slot deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return Slot.of(context.readValue(json, UUID.class));
        }
        var listOfIds = context.getTypeFactory().constructCollectionType(List.class, UUID.class);
        List<UUID> people = context.readValue(json, listOfIds);
        return new Slot(people.stream().filter(Objects::nonNull).toList());
    }

    @Override
    public Slot getNullValue(DeserializationContext context) {
        return Slot.NOBODY;
    }
}
