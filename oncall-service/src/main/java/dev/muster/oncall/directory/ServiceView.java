package dev.muster.oncall.directory;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Service")
record ServiceView(
        UUID id,
        String name,
        String description,
        Integer tier,
        UUID teamId,
        UUID escalationPolicyId,
        List<UUID> dependsOn,
        List<Link> links,
        String chatChannel) {

    static ServiceView of(Service service) {
        return new ServiceView(
                service.id,
                service.name,
                service.description,
                service.tier,
                service.teamId,
                service.escalationPolicyId,
                service.dependsOn.stream().sorted().toList(),
                service.links,
                service.chatChannel);
    }
}
