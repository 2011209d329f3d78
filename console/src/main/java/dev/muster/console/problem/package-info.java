/** What goes wrong, and how people are told. */
package dev.muster.console.problem;
