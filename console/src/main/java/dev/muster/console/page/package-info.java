/** Pages: calls for help, and what their receivers see and do. */
package dev.muster.console.page;
