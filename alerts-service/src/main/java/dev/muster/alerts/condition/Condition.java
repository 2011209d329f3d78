package dev.muster.alerts.condition;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.util.List;
import java.util.Map;

/** A compiled condition. Safe to evaluate from any thread; plain tests of texts are decided without CEL. */
public final class Condition {

    private final Program program;
    private final Analysis analysis;
    private final boolean readsDetails;
    private final Memory memory;

    Condition(Program program, Analysis analysis) {
        this.program = program;
        this.analysis = analysis;
        this.readsDetails = analysis.reads().stream()
                .anyMatch(path -> path.names().isEmpty() || path.names().get(0).equals(EventFields.DETAILS));
        this.memory = new Memory(analysis.reads());
    }

    /** Tests an event must pass for this condition to hold; there may be none. */
    public List<EqualityTest> required() {
        return analysis.required();
    }

    Analysis analysis() {
        return analysis;
    }

    public Verdict on(EventFields event) {
        for (PlainTest test : analysis.plain()) {
            if (!test.passes(event)) {
                return Verdict.HOLDS_NOT;
            }
        }
        return analysis.onlyPlain() ? Verdict.HOLDS : memory.recall(event, () -> evaluate(event));
    }

    Verdict evaluate(EventFields event) {
        try {
            var values = readsDetails ? event.all() : event.withoutDetails();
            return Boolean.TRUE.equals(program.eval(Map.of("event", values))) ? Verdict.HOLDS : Verdict.HOLDS_NOT;
        } catch (CelEvaluationException e) {
            return e.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND
                    ? Verdict.HOLDS_NOT
                    : Verdict.failed(e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return Verdict.failed(e.toString());
        }
    }
}
