package dev.muster.postmortem.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.testing.Database;

/** What was published, whoever takes it. */
public final class Published {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Published() {}

    /** The data of the one message of that type. */
    public static JsonNode only(Database database, String type) {
        var all = database.query("select data::text from outbox where type = '" + type + "'");
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " messages of type " + type + ": " + all);
        }
        try {
            return JSON.readTree(all.get(0));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The outbox holds JSON", e);
        }
    }
}
