package dev.muster.chassis.messaging;

/** Who did it. {@code type} is one of person, service, rule, timer, integration, link, system. */
public record Actor(String type, String id) {}
