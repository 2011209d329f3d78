/** What reviews of incidents propose to change, at whichever service owns it, to be accepted or refused. */
package dev.muster.console.improvement;
