package dev.muster.oncall.directory;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** A feature whose records refer to people, teams or services. What it uses cannot be removed from under it. */
public interface UsesDirectory {

    Uni<List<Use>> usesOf(DirectoryEntry entry);
}
