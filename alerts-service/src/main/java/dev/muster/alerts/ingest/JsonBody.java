package dev.muster.alerts.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;

/** Reads what a sender posted as a tree, which each format then walks: no field can be of a type that breaks the rest. */
final class JsonBody {

    private static final int DEEPEST = 100;

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private JsonBody() {}

    /** Clean of NUL and lone surrogates; empty where this is not JSON, or nested deeper than anybody means to. */
    static Optional<JsonNode> read(byte[] body) {
        try {
            JsonNode tree = READER.readTree(body);
            return tree.isMissingNode() ? Optional.empty() : Optional.of(CleanText.of(tree));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
