/** What could be done about an incident, how it is weighed, and what its commander decides. */
package dev.muster.console.remediation;
