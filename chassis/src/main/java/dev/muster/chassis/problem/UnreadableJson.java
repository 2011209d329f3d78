package dev.muster.chassis.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body in the words of its author. Jackson's own messages name our classes. */
final class UnreadableJson {

    private UnreadableJson() {}

    static Problem explain(JsonProcessingException failure) {
        if (failure.getCause() instanceof ProblemException refusal) {
            return refusal.problem();
        }
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return Problems.unreadable(pointer(mapping), fault(mapping)).problem();
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return Problems.unreadable("", wholeBody(mismatch)).problem();
        }
        return Problems.unreadable("Not well-formed JSON" + position(failure.getLocation()))
                .problem();
    }

    private static String fault(JsonMappingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return "Unknown field; known here are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        if (failure instanceof InvalidFormatException format) {
            return ExpectedForm.of(format.getTargetType());
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return ExpectedForm.of(mismatch.getTargetType());
        }
        return "Not a valid value here";
    }

    private static String wholeBody(MismatchedInputException mismatch) {
        if (mismatch.getOriginalMessage().startsWith("Trailing token")) {
            return "There is more text after the end of the JSON";
        }
        return ExpectedForm.of(mismatch.getTargetType());
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String position(JsonLocation location) {
        return location == null ? "." : " at line " + location.getLineNr() + ", column " + location.getColumnNr() + ".";
    }
}
