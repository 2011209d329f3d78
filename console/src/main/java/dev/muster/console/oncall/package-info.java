/** Who is on call now, and the messages waiting for a person. */
package dev.muster.console.oncall;
