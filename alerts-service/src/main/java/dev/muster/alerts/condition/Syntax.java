package dev.muster.alerts.condition;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the shapes in a syntax tree that mean something to us. */
final class Syntax {

    private static final String EVENT = "event";

    private Syntax() {}

    static boolean isCall(CelExpr expr, String function) {
        return expr.getKind() == Kind.CALL && expr.call().function().equals(function);
    }

    static Stream<CelExpr> conjuncts(CelExpr expr) {
        return isCall(expr, "_&&_") ? expr.call().args().stream().flatMap(Syntax::conjuncts) : Stream.of(expr);
    }

    /** {@code event.labels.team}, {@code event.labels["team"]} or {@code has(event.labels.team)}, else nothing. */
    static Optional<FieldPath> path(CelExpr expr) {
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

    /** {@code has(…)}: asks whether a value is there, not what it is. */
    static boolean isPresenceTest(CelExpr expr) {
        return expr.getKind() == Kind.SELECT && expr.select().testOnly();
    }

    static Optional<String> text(CelExpr expr) {
        return expr.getKind() == Kind.CONSTANT && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? Optional.of(expr.constant().stringValue())
                : Optional.empty();
    }

    /** The elements of a list of constant texts; empty for anything else. */
    static Set<String> texts(CelExpr expr) {
        var texts = new LinkedHashSet<String>();
        if (expr.getKind() == Kind.LIST) {
            for (CelExpr element : expr.list().elements()) {
                var text = text(element);
                if (text.isEmpty()) {
                    return Set.of();
                }
                texts.add(text.get());
            }
        }
        return texts;
    }

    private static boolean isKeyed(CelExpr expr) {
        return isCall(expr, "_[_]") && text(expr.call().args().get(1)).isPresent();
    }
}
