package dev.muster.chassis.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Holds a service against every rule of the shape. A service's own test extends it and names the service. One instance
 * runs all rules, because reading the classes is what takes time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServiceArchitecture {

    private final String service;
    private final JavaClasses classes;

    protected ServiceArchitecture(String service) {
        this.service = service;
        this.classes = ArchitectureRules.classesOf(service);
    }

    @Test
    void featuresFormNoCycles() {
        check(ArchitectureRules.featuresFormNoCycles(service));
    }

    @Test
    void knowsNoOtherApplication() {
        check(ArchitectureRules.knowsNoOtherApplication(service));
    }

    @Test
    void nothingDependsOnAResource() {
        check(ArchitectureRules.nothingDependsOnAResource());
    }

    @Test
    void repositoriesStayInTheirFeature() {
        check(ArchitectureRules.repositoriesStayInTheirFeature());
    }

    @Test
    void entitiesAreNotServed() {
        check(ArchitectureRules.entitiesAreNotServed());
    }

    @Test
    void entitiesAreChangedByTheirOwnMethods() {
        check(ArchitectureRules.entitiesAreChangedByTheirOwnMethods());
    }

    @Test
    void endpointsArePublic() {
        check(ArchitectureRules.endpointsArePublic());
    }

    @Test
    void bodiesAreChecked() {
        check(ArchitectureRules.bodiesAreChecked());
    }

    @Test
    void timeComesFromTheClock() {
        check(ArchitectureRules.timeComesFromTheClock());
    }

    @Test
    void nothingWaits() {
        check(ArchitectureRules.nothingWaits());
    }

    @Test
    void refusalsAreProblems() {
        check(ArchitectureRules.refusalsAreProblems());
    }

    private void check(ArchRule rule) {
        rule.check(classes);
    }
}
