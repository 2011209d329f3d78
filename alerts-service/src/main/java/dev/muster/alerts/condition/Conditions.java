package dev.muster.alerts.condition;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.validator.CelValidator;
import dev.cel.validator.CelValidatorFactory;
import dev.cel.validator.validators.DurationLiteralValidator;
import dev.cel.validator.validators.RegexLiteralValidator;
import dev.cel.validator.validators.TimestampLiteralValidator;
import jakarta.inject.Singleton;
import java.util.List;

/** Checks and compiles conditions. The first use takes half a second of class loading, later ones about a millisecond. */
@Singleton
public class Conditions {

    /** The longest condition, in code points. */
    public static final int LONGEST = 4_000;

    private static final CelOptions LIMITS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseExpressionNodeCount(1_000)
            .maxParseRecursionDepth(50)
            .comprehensionMaxIterations(1_000)
            .maxRegexProgramSize(500)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private final Cel cel = CelFactory.standardCelBuilder()
            .setOptions(LIMITS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .setTypeProvider(new EventFields.Types())
            .addVar("event", EventFields.TYPE)
            .setResultType(SimpleType.BOOL)
            .build();

    private final CelValidator literals = CelValidatorFactory.standardCelValidatorBuilder(cel)
            .addAstValidators(
                    RegexLiteralValidator.INSTANCE,
                    TimestampLiteralValidator.INSTANCE,
                    DurationLiteralValidator.INSTANCE)
            .build();

    /** Everything that is wrong with the text; empty when it can be compiled. */
    public List<ConditionFault> check(String text) {
        return checked(text).getErrors().stream().map(Conditions::fault).toList();
    }

    /** @throws IllegalArgumentException when {@link #check} finds a fault */
    public Condition compile(String text) {
        try {
            var ast = checked(text).getAst();
            return new Condition(cel.createProgram(ast), Analysis.of(ast.getExpr()));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private CelValidationResult checked(String text) {
        var typed = cel.compile(text);
        if (typed.hasError()) {
            return typed;
        }
        try {
            return literals.validate(typed.getAst());
        } catch (CelValidationException e) {
            throw new IllegalStateException("A condition without errors has a syntax tree", e);
        }
    }

    private static ConditionFault fault(CelIssue issue) {
        var at = issue.getSourceLocation();
        return new ConditionFault(Math.max(1, at.getLine()), Math.max(1, at.getColumn() + 1), issue.getMessage());
    }
}
