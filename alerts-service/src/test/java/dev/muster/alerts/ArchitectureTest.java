package dev.muster.alerts;

import dev.muster.chassis.testing.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("alerts");
    }
}
