/** Changing and removing what was set up: one form for every kind of record, which keeps what it does not show. */
package dev.muster.console.edit;
