package dev.muster.console.integration;

import dev.muster.console.directory.Names;

/** One integration and how to set its sender up. */
public record IntegrationPage(Integration integration, Names names) {}
