package dev.muster.chassis.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** What is asked of the methods that answer HTTP requests. */
final class EndpointConditions {

    static final DescribedPredicate<JavaMethod> ARE_ENDPOINTS =
            DescribedPredicate.describe("are endpoints", method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class)
                            || annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    static final ArchCondition<JavaMethod> CHECK_THEIR_BODY = new ArchCondition<>("check their body") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            method.getParameters().stream()
                    .filter(EndpointConditions::isBody)
                    .filter(body -> !body.isAnnotatedWith(Valid.class)
                            || !(body.isAnnotatedWith(NotNull.class) || isOptional(body)))
                    .forEach(body -> events.add(SimpleConditionEvent.violated(
                            method, body.getDescription() + " is a body without @NotNull @Valid")));
        }
    };

    private EndpointConditions() {}

    /** To be negated: satisfied where the answer holds such a type, at whatever depth of type arguments. */
    static ArchCondition<JavaMethod> giveAwayAn(Class<? extends Annotation> kind) {
        return new ArchCondition<>("give away an @" + kind.getSimpleName()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(kind))
                        .forEach(type -> events.add(SimpleConditionEvent.satisfied(
                                method, method.getDescription() + " gives away " + type.getName())));
            }
        };
    }

    /** A parameter of one of our own types that is bound to nothing else is the body. */
    private static boolean isBody(JavaParameter parameter) {
        return parameter.getRawType().getPackageName().startsWith("dev.muster.")
                && parameter.getAnnotations().stream().noneMatch(EndpointConditions::bindsElsewhere);
    }

    private static boolean isOptional(JavaParameter body) {
        return body.tryGetAnnotationOfType(RequestBody.class)
                .filter(documented -> !documented.required())
                .isPresent();
    }

    private static boolean bindsElsewhere(JavaAnnotation<?> annotation) {
        String name = annotation.getRawType().getSimpleName();
        return name.endsWith("Param") || name.startsWith("Rest") || name.equals("Context");
    }
}
