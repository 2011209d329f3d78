package dev.muster.console.alert;

import dev.muster.console.directory.Names;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.Known;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Everything the page of one alert shows. */
public record AlertDetail(Alert alert, Known<Fate> fate, Known<Slice<AlertEvent>> events, Names names) {

    /** Every alert with the same label. */
    public String labelHref(String key, String value) {
        return "/alerts?status=all&label=" + URLEncoder.encode(key + ":" + value, StandardCharsets.UTF_8);
    }
}
