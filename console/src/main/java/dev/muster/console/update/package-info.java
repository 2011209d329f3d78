/** Telling everyone how an incident stands: the seven fields of an update. */
package dev.muster.console.update;
