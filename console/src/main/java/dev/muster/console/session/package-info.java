/** Who is here: signing in and out, the session's cookie, the token behind it, and the gate every page stands behind. */
package dev.muster.console.session;
