/** Postmortems: what happened, why, and what is learned from it, written together. */
package dev.muster.console.postmortem;
