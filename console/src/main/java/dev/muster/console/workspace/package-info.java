/** The one page on which an incident is worked on, the beacon for everyone else, and the form to declare from an alert. */
package dev.muster.console.workspace;
