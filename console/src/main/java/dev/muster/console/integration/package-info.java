/** Senders of alerts and how to set them up. */
package dev.muster.console.integration;
