package dev.muster.oncall.directory;

import java.util.UUID;

/** Names one record of the directory. */
public record DirectoryEntry(Kind kind, UUID id) {

    public enum Kind {
        PERSON,
        TEAM,
        SERVICE
    }
}
