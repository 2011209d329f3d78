/** What people wrote in Markdown, as pages show it. */
package dev.muster.console.markdown;
