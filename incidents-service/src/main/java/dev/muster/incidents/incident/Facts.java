package dev.muster.incidents.incident;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an event is made of, by name; what is not known is left out. */
public final class Facts {

    private Facts() {}

    /** @param namesAndValues a name, its value, and so on; null values are left out */
    public static Map<String, Object> of(Object... namesAndValues) {
        var facts = new LinkedHashMap<String, Object>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return facts;
    }
}
