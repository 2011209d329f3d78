package dev.muster.oncall.directory;

import dev.muster.oncall.directory.DirectoryEntry.Kind;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What would break if a record of the directory were removed. */
@ApplicationScoped
class DirectoryUses {

    private final List<UsesDirectory> features;

    DirectoryUses(@All List<UsesDirectory> features) {
        this.features = features;
    }

    Uni<List<Use>> of(Kind kind, UUID id) {
        var entry = new DirectoryEntry(kind, id);
        Uni<List<Use>> all = Uni.createFrom().item(ArrayList::new);
        for (var feature : features) {
            all = all.call(found -> feature.usesOf(entry).invoke(found::addAll));
        }
        return all;
    }

    Uni<Void> requireNone(Kind kind, UUID id, String what) {
        return of(kind, id)
                .invoke(uses -> {
                    if (!uses.isEmpty()) {
                        throw DirectoryProblems.inUse(what, uses);
                    }
                })
                .replaceWithVoid();
    }
}
