package dev.muster.chassis.sample.web;

import java.util.UUID;

record SampleView(UUID id, String name, int size, int version) {

    static SampleView of(Sample sample) {
        return new SampleView(sample.id, sample.name, sample.size, sample.version);
    }
}
