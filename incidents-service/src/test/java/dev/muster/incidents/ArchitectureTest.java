package dev.muster.incidents;

import dev.muster.chassis.testing.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("incidents");
    }
}
