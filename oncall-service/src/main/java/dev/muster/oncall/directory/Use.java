package dev.muster.oncall.directory;

import java.util.UUID;

/** A record that refers to another and would break without it. {@code type} as in paths, for example {@code schedules}. */
public record Use(String type, UUID id, String name) {}
