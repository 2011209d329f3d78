package dev.muster.incidents.playbook;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import java.util.UUID;

/** Tells those who name playbooks what there is. */
record PlaybookChanged(UUID id, String name, UUID teamId, int version, boolean deleted) {

    static final String KIND = "playbook";
    static final String TYPE = KIND + ".changed";

    static Fact fact(Playbook playbook, Actor by) {
        var data = new PlaybookChanged(
                playbook.id,
                playbook.says.name(),
                playbook.says.teamId(),
                playbook.version,
                playbook.deletedAt != null);
        return Fact.of(TYPE, playbook.id, data, by);
    }
}
