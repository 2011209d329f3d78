package dev.muster.chassis.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class ChassisArchitectureTest {

    private static final JavaClasses CHASSIS = ArchitectureRules.classesOf("chassis");

    @Test
    void mechanismsFormNoCycles() {
        ArchitectureRules.featuresFormNoCycles("chassis").check(CHASSIS);
    }

    @Test
    void chassisKnowsNoService() {
        ArchitectureRules.knowsNoOtherApplication("chassis").check(CHASSIS);
    }

    @Test
    void timeComesFromTheClock() {
        ArchitectureRules.timeComesFromTheClock().check(CHASSIS);
    }
}
