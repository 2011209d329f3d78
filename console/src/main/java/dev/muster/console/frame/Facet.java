package dev.muster.console.frame;

/** One choice beside a list: where it leads, whether it holds now, and how many there are (null: unknown). */
public record Facet(String name, String href, boolean chosen, Long count) {}
