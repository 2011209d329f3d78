/** Who leads an incident and who is here; its status and severity. */
package dev.muster.console.command;
