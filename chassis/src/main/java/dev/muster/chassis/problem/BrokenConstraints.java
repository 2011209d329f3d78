package dev.muster.chassis.problem;

import dev.muster.chassis.problem.Problem.Fault;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names every broken validation rule by where it is in the request. */
final class BrokenConstraints {

    private BrokenConstraints() {}

    static Problem explain(ConstraintViolationException failure) {
        List<Fault> faults = failure.getConstraintViolations().stream()
                .map(violation -> new Fault(pointer(violation), sentence(violation.getMessage())))
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::detail))
                .toList();
        return Problems.invalid(faults).problem();
    }

    /** The path begins with our method and its parameter, which mean nothing to a client. */
    private static String pointer(ConstraintViolation<?> violation) {
        List<String> names = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) {
                continue;
            }
            if (node.isInIterable() && (node.getIndex() != null || node.getKey() != null)) {
                names.add(String.valueOf(node.getIndex() == null ? node.getKey() : node.getIndex()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                names.add(node.getName());
            }
        }
        return String.join(
                "",
                names.stream()
                        .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                        .toList());
    }

    private static String sentence(String message) {
        return message.isEmpty() ? message : Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }
}
