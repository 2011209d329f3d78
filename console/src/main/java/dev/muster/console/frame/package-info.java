/** What surrounds every page: its files, its look, how times are told. */
package dev.muster.console.frame;
