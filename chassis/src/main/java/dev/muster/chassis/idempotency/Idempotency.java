package dev.muster.chassis.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.secret.Secrets;
import dev.muster.chassis.token.Callers;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Creates at most once for each {@code Idempotency-Key}, and gives the same answer to whoever sends it again. */
@ApplicationScoped
public class Idempotency {

    private static final int LONGEST_KEY = 255;

    private final GivenAnswers answers;
    private final Transactions transactions;
    private final Callers callers;
    private final UriInfo uri;
    private final ObjectMapper json;

    Idempotency(GivenAnswers answers, Transactions transactions, Callers callers, UriInfo uri, ObjectMapper json) {
        this.answers = answers;
        this.transactions = transactions;
        this.callers = callers;
        this.uri = uri;
        this.json = json;
    }

    /**
     * Does the work and keeps its answer in one transaction, so a failed attempt leaves the key free. A second request
     * with the same key waits until the first is decided.
     *
     * @param key of the caller's choice, good for a day and for this path; {@code null} to create in any case
     * @param request what the key stands for: another one under the same key is refused
     */
    public <T> Uni<RestResponse<Object>> create(
            String key, Object request, Supplier<Uni<T>> work, Function<T, String> location) {
        Supplier<Uni<Answer>> creation =
                () -> work.get().map(created -> new Answer(location.apply(created), write(created)));
        if (key == null) {
            return transactions.run(creation).map(this::created);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problems.unreadable("Idempotency-Key", "Must have 1 to " + LONGEST_KEY + " characters");
        }
        var asked = new KeyedRequest(
                callers.current().actor().toString(), uri.getPath(), key, Secrets.hash(write(request)));
        return transactions.run(() -> once(asked, creation)).map(this::created);
    }

    private Uni<Answer> once(KeyedRequest asked, Supplier<Uni<Answer>> creation) {
        return answers.claim(asked)
                .chain(claimed -> claimed
                        ? creation.get().call(answer -> answers.keep(asked, answer))
                        : answers.given(asked).onItem().ifNull().failWith(Idempotency::reused));
    }

    private static RuntimeException reused() {
        return Problem.of(
                        422,
                        "idempotency-key-reused",
                        "Key used for another request",
                        "This Idempotency-Key stands for another request. Choose a new key for a new request.")
                .asException();
    }

    private RestResponse<Object> created(Answer answer) {
        try {
            return ResponseBuilder.<Object>create(RestResponse.Status.CREATED, json.readTree(answer.body()))
                    .header(HttpHeaders.LOCATION, URI.create(answer.location()))
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer is JSON", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Requests and answers can be written as JSON", e);
        }
    }
}
