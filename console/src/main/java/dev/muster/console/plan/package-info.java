/** The response plan: what happens by itself when an incident of a severity is declared. */
package dev.muster.console.plan;
