package dev.muster.oncall;

import dev.muster.chassis.testing.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("oncall");
    }
}
