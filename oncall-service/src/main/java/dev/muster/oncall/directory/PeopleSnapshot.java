package dev.muster.oncall.directory;

import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.relay.SnapshotSource;
import dev.muster.oncall.suite.Suite;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** All people, for whoever begins to keep copies of them. */
@ApplicationScoped
class PeopleSnapshot implements SnapshotSource {

    private final PersonRepository people;
    private final Outbox outbox;

    PeopleSnapshot(PersonRepository people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public Uni<Void> republish(Set<String> notTo) {
        return people.lockAll()
                .chain(all -> outbox.publish(
                        Suite.snapshot(all, person -> DirectoryFacts.person(person.record(), Suite.ONCALL), notTo)));
    }
}
