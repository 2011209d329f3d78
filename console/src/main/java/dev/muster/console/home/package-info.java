/** What needs me now. */
package dev.muster.console.home;
