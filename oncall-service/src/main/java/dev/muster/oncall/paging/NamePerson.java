package dev.muster.oncall.paging;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A person", examples = "{\"personId\":\"019b0000-0000-7000-8000-000000000001\"}")
record NamePerson(@NotNull UUID personId) {}
