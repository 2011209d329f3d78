/**
 * The language of conditions: a CEL expression over {@code event} that is true or false.
 *
 * <p>A condition is checked when it is saved, compiled once, and evaluated in bounded time: expressions, regular
 * expressions (RE2) and comprehensions all have a limit. An attribute the event does not carry makes the condition not
 * hold; {@code has(event.labels.x)} asks for it.
 */
package dev.muster.alerts.condition;
