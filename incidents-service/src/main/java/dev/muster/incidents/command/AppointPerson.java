package dev.muster.incidents.command;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"personId\":\"019b0000-0000-7000-8000-000000000001\"}")
record AppointPerson(@NotNull UUID personId) {}
