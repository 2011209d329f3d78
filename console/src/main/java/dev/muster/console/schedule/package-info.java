/** Schedules: drawn by the week, covered, and made. */
package dev.muster.console.schedule;
