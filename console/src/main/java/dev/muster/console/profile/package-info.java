/** One's own entry: how one is reached, and the zone one lives in. */
package dev.muster.console.profile;
