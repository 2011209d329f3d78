/** Escalation policies: who is told next when nobody answers. */
package dev.muster.console.policy;
