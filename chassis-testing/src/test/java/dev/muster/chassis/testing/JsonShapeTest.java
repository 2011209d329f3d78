package dev.muster.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class JsonShapeTest {

    @Test
    void valuesMayDifferButNotFieldsAndTypes() throws JsonProcessingException {
        assertThat(shape("{\"a\":1,\"b\":[\"x\"]}")).isEqualTo(shape("{\"b\":[\"y\",\"z\"],\"a\":2}"));
        assertThat(shape("{\"a\":1}")).isNotEqualTo(shape("{\"a\":\"1\"}"));
        assertThat(shape("{\"a\":1}")).isNotEqualTo(shape("{\"a\":1,\"b\":null}"));
        assertThat(shape("{\"a\":{\"b\":true}}")).containsExactly(" : object", "/a : object", "/a/b : boolean");
    }

    private static SortedSet<String> shape(String json) throws JsonProcessingException {
        return JsonShape.of(new ObjectMapper().readTree(json));
    }
}
