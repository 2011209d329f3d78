package dev.muster.alerts.condition;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be known of a condition without running it.
 *
 * @param reads every place of the event the condition looks at; equal values there give an equal verdict
 * @param required equality tests that stand in a top-level "and", so must all pass for the condition to hold
 * @param plainEquality the required tests are the whole condition
 */
record Analysis(Set<FieldPath> reads, List<EqualityTest> required, boolean plainEquality) {

    private static final String EVENT = "event";

    static Analysis of(CelExpr condition) {
        var conjuncts = conjuncts(condition).toList();
        var required = conjuncts.stream()
                .map(Analysis::equalityTest)
                .flatMap(Optional::stream)
                .toList();
        var reads = CelNavigableExpr.fromExpr(condition)
                .allNodes()
                .filter(Analysis::isWholeChain)
                .map(node -> path(node.expr()).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
        return new Analysis(reads, required, required.size() == conjuncts.size());
    }

    private static Stream<CelExpr> conjuncts(CelExpr expr) {
        boolean and = expr.getKind() == Kind.CALL && expr.call().function().equals("_&&_");
        return and ? expr.call().args().stream().flatMap(Analysis::conjuncts) : Stream.of(expr);
    }

    /** {@code path == "a"}, {@code "a" == path} and {@code path in ["a", "b"]}. */
    private static Optional<EqualityTest> equalityTest(CelExpr expr) {
        if (expr.getKind() != Kind.CALL || expr.call().args().size() != 2) {
            return Optional.empty();
        }
        var left = expr.call().args().get(0);
        var right = expr.call().args().get(1);
        return switch (expr.call().function()) {
            case "_==_" -> test(left, constants(right)).or(() -> test(right, constants(left)));
            case "@in" -> right.getKind() == Kind.LIST ? test(left, elements(right)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<EqualityTest> test(CelExpr place, Set<String> values) {
        return values.isEmpty()
                ? Optional.empty()
                : path(place).filter(path -> !path.names().isEmpty()).map(path -> new EqualityTest(path, values));
    }

    private static Set<String> elements(CelExpr list) {
        var texts = new LinkedHashSet<String>();
        for (CelExpr element : list.list().elements()) {
            var text = constants(element);
            if (text.isEmpty()) {
                return Set.of();
            }
            texts.addAll(text);
        }
        return texts;
    }

    private static Set<String> constants(CelExpr expr) {
        boolean text = expr.getKind() == Kind.CONSTANT && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        return text ? Set.of(expr.constant().stringValue()) : Set.of();
    }

    /** A chain of selections from {@code event} that no longer selection goes on from. */
    private static boolean isWholeChain(CelNavigableExpr node) {
        return path(node.expr()).isPresent()
                && node.parent().flatMap(parent -> path(parent.expr())).isEmpty();
    }

    /** {@code event.labels.team}, {@code event.labels["team"]} or {@code has(event.labels.team)}, else nothing. */
    private static Optional<FieldPath> path(CelExpr expr) {
        var names = new LinkedList<String>();
        var at = expr;
        while (true) {
            if (at.getKind() == Kind.SELECT) {
                names.addFirst(at.select().field());
                at = at.select().operand();
            } else if (isKeyed(at)) {
                names.addFirst(at.call().args().get(1).constant().stringValue());
                at = at.call().args().get(0);
            } else if (at.getKind() == Kind.IDENT && at.ident().name().equals(EVENT)) {
                return Optional.of(new FieldPath(new ArrayList<>(names)));
            } else {
                return Optional.empty();
            }
        }
    }

    private static boolean isKeyed(CelExpr expr) {
        return expr.getKind() == Kind.CALL
                && expr.call().function().equals("_[_]")
                && !constants(expr.call().args().get(1)).isEmpty();
    }
}
