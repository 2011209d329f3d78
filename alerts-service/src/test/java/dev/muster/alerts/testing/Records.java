package dev.muster.alerts.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Teams, services, policies and people that the running service has heard of. */
@ApplicationScoped
public class Records {

    private final Messages messages;

    Records(Messages messages) {
        this.messages = messages;
    }

    public UUID team(List<UUID> managers, List<UUID> members, boolean membersEdit) {
        return changed(
                "team",
                Map.of("managerIds", managers, "memberIds", members, "membersEdit", membersEdit, "deleted", false));
    }

    public UUID service(UUID team, UUID policy) {
        return changed("service", Map.of("tier", 1, "teamId", team, "escalationPolicyId", policy, "deleted", false));
    }

    public UUID policy(UUID team) {
        return changed("policy", Map.of("teamId", team, "version", 1, "deleted", false));
    }

    public UUID person(String name) {
        var id = UUID.randomUUID();
        messages.arrive("person.changed", id.toString(), Map.of("id", id, "name", name, "active", true));
        return id;
    }

    /** Each with a name of its own: the first letters of its kind and its id. */
    private UUID changed(String kind, Map<String, Object> data) {
        var id = UUID.randomUUID();
        var all = new HashMap<>(data);
        all.put("id", id);
        all.put("name", kind + " " + id);
        messages.arrive(kind + ".changed", id.toString(), all);
        return id;
    }
}
