/** Keeps open pages up to date. */
package dev.muster.console.live;
