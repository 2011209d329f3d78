package dev.muster.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that cannot fail guards nothing: each is shown a class that breaks it, and one that does not. */
class ArchitectureRulesTest {

    @TempDir
    Path folder;

    @Test
    void cyclesBetweenFeaturesAreFound() {
        assertBroken(
                ArchitectureRules.featuresFormNoCycles("oncall"),
                "package dev.muster.oncall.a; public class A { dev.muster.oncall.b.B b; }",
                "package dev.muster.oncall.b; public class B { dev.muster.oncall.a.A a; }");
        assertKept(
                ArchitectureRules.featuresFormNoCycles("oncall"),
                "package dev.muster.oncall.a; public class A { dev.muster.oncall.b.B b; }",
                "package dev.muster.oncall.b; public class B {}");
    }

    @Test
    void knowledgeOfAnotherApplicationIsFound() {
        assertBroken(
                ArchitectureRules.knowsNoOtherApplication("oncall"),
                "package dev.muster.oncall.a; public class A { dev.muster.alerts.b.B b; }",
                "package dev.muster.alerts.b; public class B {}");
        assertBroken(
                ArchitectureRules.knowsNoOtherApplication("chassis"),
                "package dev.muster.chassis.a; public class A { dev.muster.oncall.b.B b; }",
                "package dev.muster.oncall.b; public class B {}");
        assertKept(
                ArchitectureRules.knowsNoOtherApplication("oncall"),
                "package dev.muster.oncall.a; public class A { dev.muster.oncall.b.B b; }",
                "package dev.muster.oncall.b; public class B {}");
    }

    @Test
    void dependenceOnAResourceIsFound() {
        String resource = "package dev.muster.oncall.a; @jakarta.ws.rs.Path(\"/a\") class R { record In() {} }";
        assertBroken(
                ArchitectureRules.nothingDependsOnAResource(),
                resource,
                "package dev.muster.oncall.a; class Service { R resource; }");
        assertKept(
                ArchitectureRules.nothingDependsOnAResource(),
                resource,
                "package dev.muster.oncall.a; @jakarta.ws.rs.Path(\"/b\") class S { R.In in; }");
    }

    @Test
    void publicRepositoryIsFound() {
        assertBroken(
                ArchitectureRules.repositoriesStayInTheirFeature(),
                "package dev.muster.oncall.a; public class ARepository {}");
        assertKept(
                ArchitectureRules.repositoriesStayInTheirFeature(),
                "package dev.muster.oncall.a; class ARepository {}");
    }

    @Test
    void entityInAnAnswerIsFound() {
        String entity =
                "package dev.muster.oncall.a; @jakarta.persistence.Entity class E { void setName(String n) {} }";
        assertBroken(ArchitectureRules.entitiesAreNotServed(), entity, """
                package dev.muster.oncall.a;
                @jakarta.ws.rs.Path("/a") class R {
                    public io.smallrye.mutiny.Uni<java.util.List<E>> list() { return null; }
                }
                """);
        assertBroken(ArchitectureRules.entitiesAreChangedByTheirOwnMethods(), entity);
        assertKept(
                ArchitectureRules.entitiesAreNotServed(),
                "package dev.muster.oncall.a; @jakarta.ws.rs.Path(\"/a\") class R { public String list() { return \"\"; } }");
        assertKept(
                ArchitectureRules.entitiesAreChangedByTheirOwnMethods(),
                "package dev.muster.oncall.a; @jakarta.persistence.Entity class E { void settle() {} }");
    }

    @Test
    void endpointThatIsIgnoredIsFound() {
        assertBroken(
                ArchitectureRules.endpointsArePublic(),
                "package dev.muster.oncall.a; class R { @jakarta.ws.rs.GET String read() { return \"\"; } }");
        assertKept(
                ArchitectureRules.endpointsArePublic(),
                "package dev.muster.oncall.a; class R { @jakarta.ws.rs.GET public String read() { return \"\"; } }");
    }

    @Test
    void uncheckedBodyIsFound() {
        assertBroken(ArchitectureRules.bodiesAreChecked(), endpointTaking("@jakarta.validation.Valid In in"));
        assertBroken(ArchitectureRules.bodiesAreChecked(), endpointTaking("In in"));
        assertKept(
                ArchitectureRules.bodiesAreChecked(),
                endpointTaking("@jakarta.validation.constraints.NotNull @jakarta.validation.Valid In in"));
        assertKept(ArchitectureRules.bodiesAreChecked(), endpointTaking("@jakarta.ws.rs.BeanParam In in"));
    }

    @Test
    void timeOfTheMachineIsFound() {
        assertBroken(
                ArchitectureRules.timeComesFromTheClock(),
                "package dev.muster.oncall.a; class A { Object at() { return java.time.Instant.now(); } }");
        assertBroken(
                ArchitectureRules.timeComesFromTheClock(),
                "package dev.muster.oncall.a; class A { long at() { return System.currentTimeMillis(); } }");
        assertKept(
                ArchitectureRules.timeComesFromTheClock(),
                "package dev.muster.oncall.a; class A { Object at(java.time.Clock c) { return c.instant(); } }");
    }

    @Test
    void waitingIsFound() {
        assertBroken(ArchitectureRules.nothingWaits(), """
                package dev.muster.oncall.a;
                class A { Object now(io.smallrye.mutiny.Uni<String> text) { return text.await().indefinitely(); } }
                """);
        assertBroken(ArchitectureRules.nothingWaits(), """
                package dev.muster.oncall.a;
                class A { Object go(io.smallrye.mutiny.Uni<String> text) { return text.subscribe().asCompletionStage(); } }
                """);
        assertKept(ArchitectureRules.nothingWaits(), """
                package dev.muster.oncall.a;
                class A { Object later(io.smallrye.mutiny.Uni<String> text) { return text.map(String::length); } }
                """);
    }

    @Test
    void refusalOfTheFrameworkIsFound() {
        assertBroken(
                ArchitectureRules.refusalsAreProblems(),
                "package dev.muster.oncall.a; class A { void no() { throw new jakarta.ws.rs.NotFoundException(); } }");
        assertKept(ArchitectureRules.refusalsAreProblems(), """
                package dev.muster.oncall.a;
                class A { void no() { throw dev.muster.chassis.problem.Problems.notFound("thing", 1); } }
                """);
    }

    private static String endpointTaking(String parameter) {
        return "package dev.muster.oncall.a; class R { record In() {} @jakarta.ws.rs.POST public void post("
                + parameter
                + ") {} }";
    }

    private void assertBroken(ArchRule rule, String... sources) {
        assertThat(rule.evaluate(CompiledSources.in(folder, sources)).hasViolation())
                .as("%s, for %s", rule.getDescription(), String.join("\n", sources))
                .isTrue();
    }

    private void assertKept(ArchRule rule, String... sources) {
        assertThat(rule.evaluate(CompiledSources.in(folder, sources))
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }
}
