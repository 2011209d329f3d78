package dev.muster.chassis.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.chassis.problem.Failures;
import dev.muster.chassis.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.UUID;

/** Records as documents, and back: as if somebody had sent the document as an edit. */
@ApplicationScoped
public class ChangedDocuments {

    private final ObjectMapper json;
    private final Validator validator;

    ChangedDocuments(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @param view as a GET answers it */
    public RecordVersion version(UUID id, int version, Object view) {
        return new RecordVersion(id, version, write(view));
    }

    public JsonNode write(Object view) {
        return json.valueToTree(view);
    }

    /**
     * The edit that makes a record as the document says. Refused with every fault when it is none.
     *
     * @param shown what a record shows and nobody chooses
     */
    public <T> T read(JsonNode document, Class<T> edit, Set<String> shown) {
        if (!(document instanceof ObjectNode whole)) {
            throw Problems.invalid("", "Must be an object");
        }
        var wanted = parse(whole.deepCopy().without(shown), edit);
        var broken = validator.validate(wanted);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return wanted;
    }

    private <T> T parse(JsonNode document, Class<T> edit) {
        try {
            return json.treeToValue(document, edit);
        } catch (JsonProcessingException e) {
            throw Problems.invalid(Failures.explain(e).errors());
        }
    }
}
