package dev.muster.oncall.notification;

import java.util.UUID;

/** That one person is to be told about one thing, for instance the page with that id. */
public record Occasion(String causeType, UUID causeId, UUID personId) {}
