package dev.muster.incidents.command;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"toPersonId\":\"019b0000-0000-7000-8000-000000000001\"}")
record OfferRole(@NotNull UUID toPersonId) {}
