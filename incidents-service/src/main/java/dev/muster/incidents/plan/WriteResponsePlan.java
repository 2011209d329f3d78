package dev.muster.incidents.plan;

import dev.muster.chassis.problem.Faults;
import dev.muster.incidents.catalog.Directory;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plan as somebody wants it. Texts are read here and not by the JSON parser, so that every fault is told at once. */
@Schema(examples = """
                {"levels":{"SEV1":{"guide":"The service is down for most customers","pages":[],"pageOwners":true,\
                "roles":[{"role":"commander","within":"PT5M"}],"updateEvery":"PT30M","audience":[{"type":"everybody"}],\
                "postmortem":"required","postmortemDue":"P5D","reviewDue":"P3D"},\
                "SEV2":{"guide":"An important function fails","postmortem":"required","updateEvery":"PT1H"},\
                "SEV3":{"guide":"A function is degraded","postmortem":"optional","updateEvery":"PT4H"},\
                "SEV4":{"guide":"Hardly anybody notices","postmortem":"none"},\
                "SEV5":{"guide":"Nobody notices yet","postmortem":"none"}},"services":{},"takeOverAfter":"PT10M"}""")
record WriteResponsePlan(
        @Schema(required = true, description = "One for each of SEV1 to SEV5")
        Map<String, WriteResponseLevel> levels,

        @Schema(nullable = true, description = "What differs for a service, by its id")
        Map<String, ServicePlan> services,

        @Schema(nullable = true, description = "PT1M to P1D", defaultValue = "PT10M")
        String takeOverAfter,

        @Size(max = 1000) @Schema(nullable = true, description = "Why it is changed")
        String reason) {

    private static final Duration USUAL_PATIENCE = Duration.ofMinutes(10);

    ResponsePlan plan(Directory directory) {
        var faults = new Faults();
        var readLevels = readLevels(directory, faults.at("levels"));
        var readServices = readServices(directory, faults.at("services"));
        var patience = takeOverAfter == null
                ? USUAL_PATIENCE
                : Times.read(takeOverAfter, Times.A_DAY, faults.at("takeOverAfter"));
        faults.refuseIfAny();
        return new ResponsePlan(readLevels, readServices, patience);
    }

    private Map<Severity, ResponseLevel> readLevels(Directory directory, Faults faults) {
        var given = levels == null ? Map.<String, WriteResponseLevel>of() : levels;
        given.keySet().stream().filter(name -> Severity.of(name).isEmpty()).forEach(name -> faults.at(name)
                .add("There is no such severity"));
        var read = new EnumMap<Severity, ResponseLevel>(Severity.class);
        for (var severity : Severity.values()) {
            var level = WriteResponseLevel.read(given.get(severity.name()), directory, faults.at(severity));
            if (level != null) {
                read.put(severity, level);
            }
        }
        return read;
    }

    private Map<UUID, ServicePlan> readServices(Directory directory, Faults faults) {
        var read = new HashMap<UUID, ServicePlan>();
        if (services != null) {
            services.forEach((id, plan) -> readService(id, plan, directory, faults.at(id), read));
        }
        return read;
    }

    private static void readService(
            String id, ServicePlan plan, Directory directory, Faults faults, Map<UUID, ServicePlan> read) {
        var serviceId = faults.id(id);
        if (serviceId == null) {
            return;
        }
        if (directory.service(serviceId).isEmpty()) {
            faults.add("There is no service of this id");
        }
        var policyId = plan == null ? null : plan.commanderPolicyId();
        if (policyId != null && directory.policy(policyId).isEmpty()) {
            faults.at("commanderPolicyId").add("There is no policy of this id");
        }
        read.put(serviceId, new ServicePlan(policyId));
    }
}
