/** What reviews of incidents propose to change about our rules, to be accepted or refused. */
package dev.muster.console.improvement;
