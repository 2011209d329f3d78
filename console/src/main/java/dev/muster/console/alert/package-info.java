/** The list of alerts, and everything about one of them. */
package dev.muster.console.alert;
