/** The record of an incident as it happens: who said, did and decided what. */
package dev.muster.console.timeline;
