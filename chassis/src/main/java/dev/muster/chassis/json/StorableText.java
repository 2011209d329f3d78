package dev.muster.chassis.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.muster.chassis.problem.Problems;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Refuses JSON bodies with texts that PostgreSQL cannot store: NUL and halves of surrogate pairs. JSON can hold these only
 * as escapes, so a body without one is passed on after a short look.
 */
@Provider
public class StorableText implements ReaderInterceptor {

    private static final byte[] ESCAPE = "\\u".getBytes(US_ASCII);
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        if (reading.getMediaType() != null
                && reading.getMediaType().getSubtype().endsWith("json")) {
            byte[] body = reading.getInputStream().readAllBytes();
            if (hasEscape(body)) {
                check(body);
            }
            reading.setInputStream(new ByteArrayInputStream(body));
        }
        return reading.proceed();
    }

    private static boolean hasEscape(byte[] body) {
        for (int i = 0; i < body.length - 1; i++) {
            if (body[i] == ESCAPE[0] && body[i + 1] == ESCAPE[1]) {
                return true;
            }
        }
        return false;
    }

    private static void check(byte[] body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if ((token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) && !storable(parser.getText())) {
                    throw Problems.unreadable(
                            parser.getParsingContext().pathAsPointer().toString(),
                            "Contains NUL or half of a surrogate pair");
                }
            }
        } catch (JsonProcessingException e) {
            return; // the reader itself says what is wrong with it
        }
    }

    private static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
