package dev.muster.console;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CONSOLE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.muster.console");

    @Test
    void featuresDependOnEachOtherWithoutCycles() {
        slices().matching("dev.muster.console.(*)..").should().beFreeOfCycles().check(CONSOLE);
    }

    @Test
    void servicesAreKnownByTheirPublicApiOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.muster.alerts..",
                        "dev.muster.oncall..",
                        "dev.muster.incidents..",
                        "dev.muster.postmortem..",
                        "dev.muster.chassis..")
                .check(CONSOLE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses().should().callMethod(Instant.class, "now").check(CONSOLE);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CONSOLE);
    }

    /** Quarkus leaves others out with no more than a warning. */
    @Test
    void endpointsArePublic() {
        methods().that().areAnnotatedWith(GET.class).should().bePublic().check(CONSOLE);
        methods().that().areAnnotatedWith(POST.class).should().bePublic().check(CONSOLE);
    }
}
