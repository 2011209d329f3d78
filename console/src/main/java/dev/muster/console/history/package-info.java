/** How what is laid down came to be what it is: every version of a record, by whom and why. */
package dev.muster.console.history;
