/** What the commander asks of people: a diagnosis, objections, a status, each by a time. */
package dev.muster.console.ask;
