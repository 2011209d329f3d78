/** Search or jump to. */
package dev.muster.console.palette;
