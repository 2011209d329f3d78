package dev.muster.chassis.testing;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.muster.chassis.messaging.Actor;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import java.util.stream.Stream;

/** The shape every module keeps. {@link ServiceArchitecture} holds a service against all of it. */
public final class ArchitectureRules {

    private static final String ROOT = "dev.muster.";
    private static final Set<String> SERVICES = Set.of("alerts", "oncall", "incidents", "postmortem");
    private static final Set<String> APPLICATIONS =
            Set.of("alerts", "oncall", "incidents", "postmortem", "console", "local");

    private ArchitectureRules() {}

    /** The module's own classes, without its tests and the test kit. */
    public static JavaClasses classesOf(String module) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT + module)
                .that(resideOutsideOfPackage("dev.muster.chassis.testing.."));
    }

    /** A value that says who acted may be named from anywhere. */
    public static ArchRule featuresFormNoCycles(String module) {
        return slices().matching(ROOT + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(alwaysTrue(), equivalentTo(Actor.class))
                .allowEmptyShould(true);
    }

    public static ArchRule knowsNoOtherApplication(String module) {
        String[] others = Stream.concat(APPLICATIONS.stream(), SERVICES.stream())
                .distinct()
                .filter(other -> !other.equals(module))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("services meet in HTTP and in their contracts")
                .allowEmptyShould(true);
    }

    public static ArchRule nothingDependsOnAResource() {
        return noClasses()
                .that()
                .areNotAnnotatedWith(Path.class)
                .and(not(resideInsideAResource()))
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Path.class)
                .allowEmptyShould(true);
    }

    public static ArchRule repositoriesStayInTheirFeature() {
        return classes()
                .that()
                .areAssignableTo(PanacheRepositoryBase.class)
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true);
    }

    public static ArchRule entitiesAreNotServed() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should(EndpointConditions.giveAwayAn(Entity.class))
                .allowEmptyShould(true);
    }

    public static ArchRule entitiesAreChangedByTheirOwnMethods() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotPrivate()
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("a command with a name says what happens; a setter does not")
                .allowEmptyShould(true);
    }

    public static ArchRule endpointsArePublic() {
        return methods()
                .that(EndpointConditions.ARE_ENDPOINTS)
                .should()
                .bePublic()
                .because("other endpoints are ignored with only a warning")
                .allowEmptyShould(true);
    }

    public static ArchRule bodiesAreChecked() {
        return methods()
                .that(EndpointConditions.ARE_ENDPOINTS)
                .should(EndpointConditions.CHECK_THEIR_BODY)
                .because("an empty body passes @Valid alone")
                .allowEmptyShould(true);
    }

    public static ArchRule timeComesFromTheClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("dev.muster.chassis.time..")
                .should()
                .callMethodWhere(target(ASK_THE_MACHINE_FOR_THE_TIME))
                .because("the clock is injected, so that tests can turn it")
                .allowEmptyShould(true);
    }

    public static ArchRule nothingWaits() {
        return noClasses()
                .should()
                .callMethodWhere(target(nameMatching("await.*|subscribe.*"))
                        .and(target(owner(assignableTo(Uni.class).or(assignableTo(Multi.class))))))
                .because("a pipeline is returned, and whoever serves the request subscribes")
                .allowEmptyShould(true);
    }

    public static ArchRule refusalsAreProblems() {
        return noClasses()
                .should()
                .dependOnClassesThat(assignableTo(WebApplicationException.class))
                .because("services refuse with a ProblemException")
                .allowEmptyShould(true);
    }

    private static final DescribedPredicate<AccessTarget> ASK_THE_MACHINE_FOR_THE_TIME =
            DescribedPredicate.describe("ask the machine for the time", target -> switch (target.getFullName()) {
                case "java.lang.System.currentTimeMillis()",
                        "java.time.Instant.now()",
                        "java.time.LocalDate.now()",
                        "java.time.LocalTime.now()",
                        "java.time.LocalDateTime.now()",
                        "java.time.OffsetDateTime.now()",
                        "java.time.ZonedDateTime.now()",
                        "java.time.Clock.systemUTC()",
                        "java.time.Clock.systemDefaultZone()" -> true;
                default -> false;
            });

    /** Requests and helpers that a resource declares within itself. */
    private static DescribedPredicate<JavaClass> resideInsideAResource() {
        return DescribedPredicate.describe("reside inside a resource", type -> type.getEnclosingClass()
                .map(outer -> outer.isAnnotatedWith(Path.class))
                .orElse(false));
    }
}
