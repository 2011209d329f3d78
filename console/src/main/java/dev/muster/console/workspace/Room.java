package dev.muster.console.workspace;

/** Where people meet about an incident: a chat channel or a meeting. */
public record Room(String kind, String name, String url) {
    public String shown() {
        return name == null || name.isBlank() ? kind : name;
    }

    /** Only what a browser opens as a page. */
    public boolean openable() {
        return url != null && (url.startsWith("https://") || url.startsWith("http://"));
    }
}
