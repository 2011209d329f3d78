package dev.muster.incidents.incident;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.problem.Faults;
import dev.muster.incidents.catalog.Directory;
import dev.muster.incidents.plan.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An incident as somebody declares it by hand. Texts are read here, so that every fault is told at once. */
@Schema(examples = """
                {"title":"Checkout fails for EU cards","severity":"SEV1",\
                "serviceIds":["019b0000-0000-7000-8000-000000000004"],"description":"Since the 02:50 deploy"}""")
record DeclareIncident(
        @Schema(required = true, maxLength = 200) String title,

        @Schema(
                nullable = true,
                enumeration = {"SEV1", "SEV2", "SEV3", "SEV4", "SEV5"},
                description = "Without one the incident begins in triage")
        String severity,

        @Schema(
                nullable = true,
                enumeration = {"outage", "security"},
                defaultValue = "outage")
        String kind,

        @Schema(nullable = true, maxLength = 10000) String description,

        @Schema(nullable = true, description = "The affected services")
        List<UUID> serviceIds,

        @Schema(nullable = true, description = "Alerts that belong to it")
        List<UUID> alertIds,

        @Schema(
                nullable = true,
                description = "Whether only those concerned see it; of a security incident true unless said otherwise")
        Boolean restricted,

        @Schema(nullable = true, description = "Whether it is only rehearsed", defaultValue = "false")
        Boolean drill) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final int MOST = 200;

    Declaration read(UUID id, Directory directory, Actor by) {
        var faults = new Faults();
        var readTitle = faults.at("title").text(title, LONGEST_TITLE);
        var readSeverity = word(severity, Severity::of, faults.at("severity"), "Must be SEV1 to SEV5");
        var readKind = word(kind, IncidentKind::of, faults.at("kind"), "Must be outage or security");
        var readDescription = description == null || description.isBlank()
                ? null
                : faults.at("description").text(description, LONGEST_DESCRIPTION);
        var services = ids(serviceIds, faults.at("serviceIds"));
        for (int i = 0; i < services.size(); i++) {
            if (directory.service(services.get(i)).isEmpty()) {
                faults.at("serviceIds").at(i).add("There is no service of this id");
            }
        }
        var alerts = ids(alertIds, faults.at("alertIds"));
        faults.refuseIfAny();
        var sort = Objects.requireNonNullElse(readKind, IncidentKind.OUTAGE);
        return new Declaration(
                id,
                readTitle,
                readDescription,
                readSeverity,
                sort,
                services,
                alerts,
                restricted == null ? sort == IncidentKind.SECURITY : restricted,
                Boolean.TRUE.equals(drill),
                null,
                by);
    }

    /** Null where nothing is given. */
    private static <T> T word(String text, Function<String, Optional<T>> reader, Faults faults, String expected) {
        if (text == null) {
            return null;
        }
        var read = reader.apply(text);
        if (read.isEmpty()) {
            faults.add(expected);
        }
        return read.orElse(null);
    }

    private static List<UUID> ids(List<UUID> given, Faults faults) {
        return faults.list(given, 0, MOST).stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
