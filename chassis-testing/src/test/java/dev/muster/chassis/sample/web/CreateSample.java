package dev.muster.chassis.sample.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

record CreateSample(
        @NotBlank String name,
        @Min(1) int size,
        UUID parent,
        Instant madeAt,
        Duration lasts,
        Colour colour,
        List<@Valid Part> parts) {

    enum Colour {
        RED,
        GREEN
    }

    record Part(@NotBlank String label) {}
}
