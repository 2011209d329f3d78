/** People, teams and services: their pages, and what every id on any page is called. */
package dev.muster.console.directory;
