package dev.muster.postmortem;

import dev.muster.chassis.testing.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("postmortem");
    }
}
