package dev.muster.console.standin;

import io.vertx.core.Vertx;

/** Runs the stand-in by itself, to look at the console's pages without the services: {@code Preview 8090}. */
public final class Preview {
    private Preview() {}

    public static void main(String[] arguments) {
        int port = new StandIn(Vertx.vertx()).listen(Integer.parseInt(arguments[0]));
        System.out.println("Sign in as ada@example.org with “correct horse”; services at http://127.0.0.1:" + port);
    }
}
