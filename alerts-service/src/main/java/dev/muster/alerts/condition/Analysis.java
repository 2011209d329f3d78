package dev.muster.alerts.condition;

import static dev.muster.alerts.condition.Syntax.isCall;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be known of a condition without running it.
 *
 * @param reads every place of the event the condition looks at; equal values there give an equal verdict
 * @param required equality tests that stand in a top-level "and", so must all pass for the condition to hold
 * @param plain all its parts that need no CEL, the required equality tests of texts among them
 * @param onlyPlain the plain parts are the whole condition
 */
record Analysis(Set<FieldPath> reads, List<EqualityTest> required, List<PlainTest> plain, boolean onlyPlain) {

    static Analysis of(CelExpr condition) {
        var conjuncts = Syntax.conjuncts(condition).toList();
        var required = conjuncts.stream()
                .map(Analysis::equalityTest)
                .flatMap(Optional::stream)
                .toList();
        var plain =
                conjuncts.stream().map(PlainTests::of).flatMap(Optional::stream).toList();
        return new Analysis(reads(condition), required, plain, plain.size() == conjuncts.size());
    }

    private static Set<FieldPath> reads(CelExpr condition) {
        return CelNavigableExpr.fromExpr(condition)
                .allNodes()
                .filter(Analysis::isWholeChain)
                .map(node -> Syntax.path(node.expr()).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code path == "a"}, {@code "a" == path} and {@code path in ["a", "b"]}. */
    private static Optional<EqualityTest> equalityTest(CelExpr expr) {
        if (isCall(expr, "@in")) {
            return test(
                    expr.call().args().get(0), Syntax.texts(expr.call().args().get(1)));
        }
        if (!isCall(expr, "_==_")) {
            return Optional.empty();
        }
        var left = expr.call().args().get(0);
        var right = expr.call().args().get(1);
        return test(left, constant(right)).or(() -> test(right, constant(left)));
    }

    private static Optional<EqualityTest> test(CelExpr place, Set<String> values) {
        return values.isEmpty() || Syntax.isPresenceTest(place)
                ? Optional.empty()
                : Syntax.path(place)
                        .filter(path -> !path.names().isEmpty())
                        .map(path -> new EqualityTest(path, values));
    }

    private static Set<String> constant(CelExpr expr) {
        return Syntax.text(expr).map(Set::of).orElse(Set.of());
    }

    /** A chain of selections from {@code event} that no longer selection goes on from. */
    private static boolean isWholeChain(CelNavigableExpr node) {
        return Syntax.path(node.expr()).isPresent()
                && node.parent().flatMap(parent -> Syntax.path(parent.expr())).isEmpty();
    }
}
