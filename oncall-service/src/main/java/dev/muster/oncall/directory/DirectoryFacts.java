package dev.muster.oncall.directory;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Subscriptions;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.suite.Suite;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the other services are told of the directory: each time the whole small record. */
@ApplicationScoped
class DirectoryFacts implements Subscriptions {

    private static final String PERSON = "person.changed";
    private static final String TEAM = "team.changed";
    private static final String SERVICE = "service.changed";

    record PersonChanged(UUID id, String name, String email, String timeZone, Role role, boolean active) {}

    record TeamChanged(
            UUID id, String name, Set<UUID> managerIds, Set<UUID> memberIds, boolean membersEdit, boolean deleted) {}

    record ServiceChanged(UUID id, String name, Integer tier, UUID teamId, UUID escalationPolicyId, boolean deleted) {}

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Map.of(PERSON, Suite.OTHERS, TEAM, Suite.OTHERS, SERVICE, Suite.OTHERS);
    }

    static Fact person(PersonRecord person, Actor by) {
        var data = new PersonChanged(
                person.id(), person.name(), person.email(), person.timeZone().getId(), person.role(), person.active());
        return Fact.of(PERSON, person.id().toString(), data, by);
    }

    static Fact team(TeamRecord team, boolean deleted, Actor by) {
        var data = new TeamChanged(
                team.id(), team.name(), team.managerIds(), team.memberIds(), team.membersEdit(), deleted);
        return Fact.of(TEAM, team.id().toString(), data, by);
    }

    static Fact service(ServiceRecord service, boolean deleted, Actor by) {
        var data = new ServiceChanged(
                service.id(), service.name(), service.tier(), service.teamId(), service.escalationPolicyId(), deleted);
        return Fact.of(SERVICE, service.id().toString(), data, by);
    }
}
