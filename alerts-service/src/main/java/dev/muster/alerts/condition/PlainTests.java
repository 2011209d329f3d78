package dev.muster.alerts.condition;

import static dev.muster.alerts.condition.Syntax.isCall;

import dev.cel.common.ast.CelExpr;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the parts of a condition that are plain tests of a text: comparison with a constant, membership in a list of
 * constants, {@code contains}, {@code startsWith}, {@code endsWith}, {@code has}, and the negation of any of these. Like
 * in CEL, no test but {@code !has} passes for a text that is not there.
 */
final class PlainTests {

    /** Fields that are always texts; of anything else only CEL knows what a test of it means. */
    private static final Set<String> TEXTS = Set.of(
            "summary", "severity", "source", "service", "integration", "integrationId", "integrationKind", "action");

    private PlainTests() {}

    static Optional<PlainTest> of(CelExpr expr) {
        if (isCall(expr, "!_")) {
            return negated(expr.call().args().get(0));
        }
        return Syntax.isPresenceTest(expr)
                ? place(expr).map(path -> new PlainTest(path, Optional::isPresent))
                : comparison(expr, false);
    }

    private static Optional<PlainTest> negated(CelExpr expr) {
        return Syntax.isPresenceTest(expr)
                ? place(expr).map(path -> new PlainTest(path, Optional::isEmpty))
                : comparison(expr, true);
    }

    private static Optional<PlainTest> comparison(CelExpr expr, boolean negated) {
        if (expr.getKind() != CelExpr.ExprKind.Kind.CALL) {
            return Optional.empty();
        }
        var call = expr.call();
        if (call.target().isPresent() && call.args().size() == 1) {
            return test(
                    call.target().get(),
                    textFunction(call.function(), call.args().get(0)),
                    negated);
        }
        return call.args().size() == 2 ? binary(call, negated) : Optional.empty();
    }

    private static Optional<PlainTest> binary(CelExpr.CelCall call, boolean negated) {
        var left = call.args().get(0);
        var right = call.args().get(1);
        return switch (call.function()) {
            case "_==_" -> test(left, equal(right), negated).or(() -> test(right, equal(left), negated));
            case "_!=_" -> test(left, equal(right), !negated).or(() -> test(right, equal(left), !negated));
            case "@in" -> test(left, member(right), negated);
            default -> Optional.empty();
        };
    }

    private static Optional<PlainTest> test(CelExpr place, Optional<Predicate<String>> passes, boolean negated) {
        return passes.map(each -> negated ? each.negate() : each).flatMap(each -> place(place)
                .map(path -> new PlainTest(path, text -> text.filter(each).isPresent())));
    }

    private static Optional<Predicate<String>> textFunction(String name, CelExpr argument) {
        return Syntax.text(argument).flatMap(part -> switch (name) {
            case "contains" -> Optional.of(text -> text.contains(part));
            case "startsWith" -> Optional.of(text -> text.startsWith(part));
            case "endsWith" -> Optional.of(text -> text.endsWith(part));
            default -> Optional.empty();
        });
    }

    private static Optional<Predicate<String>> equal(CelExpr constant) {
        return Syntax.text(constant).map(wanted -> wanted::equals);
    }

    private static Optional<Predicate<String>> member(CelExpr list) {
        var texts = Syntax.texts(list);
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts::contains);
    }

    private static Optional<FieldPath> place(CelExpr expr) {
        return Syntax.path(expr).filter(PlainTests::isText);
    }

    private static boolean isText(FieldPath path) {
        var names = path.names();
        return names.size() == 1 && TEXTS.contains(names.get(0))
                || names.size() == 2 && names.get(0).equals("labels");
    }
}
