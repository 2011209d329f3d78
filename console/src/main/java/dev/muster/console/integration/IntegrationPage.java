package dev.muster.console.integration;

import dev.muster.console.directory.Names;

/**
 * One integration and how to set its sender up.
 *
 * @param key only right after it was made or changed; null ever after
 */
public record IntegrationPage(Integration integration, String key, String base, Names names) {

    /** Ready to paste when the key is at hand; else with a place to put it. */
    public String setUp() {
        return integration.sender().setUp(base, key == null ? "YOUR_KEY" : key);
    }
}
