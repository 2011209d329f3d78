package dev.muster.console.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The address of a list and what it is narrowed to. Every change of it is an address again, so a view can be sent to others. */
public record Query(String path, List<Part> parts) {

    /**
     * One part of the filter; null or blank when it does not narrow.
     *
     * @param called what people read
     */
    public record Part(String name, String value, String called) {
        public Part(String name, String value) {
            this(name, value, name);
        }

        boolean given() {
            return value != null && !value.isBlank();
        }

        String encoded() {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** One part that narrows, and the address without it. */
    public record Chip(String name, String value, String hrefWithout) {}

    public static Query of(String path, Part... parts) {
        return new Query(path, List.of(parts));
    }

    public String address() {
        var query = parts.stream().filter(Part::given).map(Part::encoded).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** With one part changed, or left out when the value is null. */
    public String with(String name, String value) {
        return new Query(
                        path,
                        parts.stream()
                                .map(part -> part.name().equals(name) ? new Part(name, value, part.called()) : part)
                                .toList())
                .address();
    }

    public String and(String name, String value) {
        var all = new ArrayList<>(parts);
        all.add(new Part(name, value));
        return new Query(path, all).address();
    }

    /** Everything that narrows, in order. */
    public List<Chip> chips() {
        return parts.stream()
                .filter(Part::given)
                .map(part -> new Chip(part.called(), part.value(), with(part.name(), null)))
                .toList();
    }
}
