package dev.muster.local;

import java.nio.file.Path;

/** What a person sees once the suite is ready: where to go, how to get in, what to try first. */
final class Banner {
    private Banner() {}

    static void print(String url, Vault vault, boolean firstRun, Path data) {
        String key = AccessFile.integrationKey(vault);
        System.out.println();
        System.out.println("Muster is ready: " + url);
        System.out.println();
        if (firstRun) {
            System.out.println("  sign in as   " + AccessFile.ADMIN_EMAIL);
            System.out.println("  password     " + AccessFile.adminPassword(vault) + "   (made just now, kept in "
                    + data.resolve("access.json") + ")");
        } else {
            System.out.println("  sign in as   " + AccessFile.ADMIN_EMAIL + "   (password in "
                    + data.resolve("access.json") + ")");
        }
        System.out.println("  first key    " + key + "   (integration of kind events)");
        System.out.println();
        System.out.println("Try it: this pages whoever is on call (on a fresh install: you, in the console).");
        System.out.println();
        System.out.println("  curl -X POST " + url + "/v1/events -H 'Authorization: Bearer " + key + "' \\");
        System.out.println("    -H 'Content-Type: application/json' \\");
        System.out.println(
                "    -d '{\"action\":\"trigger\",\"summary\":\"Checkout fails\",\"source\":\"me\",\"severity\":\"critical\"}'");
        System.out.println();
        System.out.println("Ctrl-C stops everything; what was accepted is kept in " + data + ".");
    }
}
