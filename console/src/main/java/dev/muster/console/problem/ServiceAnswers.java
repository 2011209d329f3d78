package dev.muster.console.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Reads the services' problem answers, so that the rest of the console meets only {@link Refusal} and {@link Unavailable}. */
public class ServiceAnswers implements ResponseExceptionMapper<RuntimeException> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public RuntimeException toThrowable(Response response) {
        int status = response.getStatus();
        return status >= 500 ? new Unavailable(status) : new Refusal(problemOf(status, response));
    }

    private static Problem problemOf(int status, Response response) {
        try {
            var told = JSON.readValue(response.readEntity(String.class), Problem.class);
            return new Problem(status, told.code(), told.title(), told.detail(), told.errors());
        } catch (JsonProcessingException | RuntimeException unreadable) {
            return new Problem(status, null, response.getStatusInfo().getReasonPhrase(), null, List.of());
        }
    }
}
