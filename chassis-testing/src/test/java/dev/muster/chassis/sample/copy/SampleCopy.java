package dev.muster.chassis.sample.copy;

import dev.muster.chassis.copy.Copied;
import java.util.UUID;

record SampleCopy(UUID id, String name, boolean deleted) implements Copied {}
