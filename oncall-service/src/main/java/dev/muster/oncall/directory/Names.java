package dev.muster.oncall.directory;

import java.util.Locale;

/** How names are compared: without regard to case and outer spaces. */
final class Names {

    private Names() {}

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
