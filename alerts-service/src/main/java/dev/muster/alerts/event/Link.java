package dev.muster.alerts.event;

/** An address worth opening when the alert is looked at; {@code text} falls back to the address. */
public record Link(String href, String text) {}
