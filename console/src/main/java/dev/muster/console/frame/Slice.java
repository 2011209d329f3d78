package dev.muster.console.frame;

import java.util.List;

/** One stretch of a list as the services answer it; {@code next} asks for the following one. */
public record Slice<T>(List<T> items, String next) {
    public Slice {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
