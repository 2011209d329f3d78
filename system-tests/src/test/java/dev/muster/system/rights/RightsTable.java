package dev.muster.system.rights;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The table {@code who-may.txt}. */
final class RightsTable {
    private final Map<String, Need> needs = new LinkedHashMap<>();

    static RightsTable read() throws IOException {
        var table = new RightsTable();
        try (var text = RightsTable.class.getResourceAsStream("/who-may.txt")) {
            new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .forEach(words -> table.needs.put(
                            words[1] + " " + words[2], Need.valueOf(words[0].toUpperCase(Locale.ROOT))));
        }
        return table;
    }

    Set<String> operations() {
        return needs.keySet();
    }

    Need need(Operation operation) {
        return needs.get(operation.name());
    }
}
