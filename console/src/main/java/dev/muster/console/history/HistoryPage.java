package dev.muster.console.history;

import dev.muster.console.directory.Names;
import java.util.List;

/**
 * Every version of one record.
 *
 * @param record where the record itself is shown
 * @param versions newest first, at least one
 */
public record HistoryPage(String record, List<Version> versions, Names names) {

    public String name() {
        var name = versions.get(0).name();
        return name == null ? "Response plan" : name;
    }
}
