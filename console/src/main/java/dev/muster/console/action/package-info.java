/** Action items: what was promised after an incident, by whom, until when. */
package dev.muster.console.action;
