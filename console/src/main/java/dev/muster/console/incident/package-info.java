/** Incidents: the list, what is open now, and declaring one. */
package dev.muster.console.incident;
