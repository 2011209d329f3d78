/** Response rules: what is made of the events that arrive, and why it became so. */
package dev.muster.console.rule;
