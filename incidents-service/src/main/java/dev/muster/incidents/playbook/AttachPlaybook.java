package dev.muster.incidents.playbook;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"playbookId\":\"019b0000-0000-7000-8000-000000000001\"}")
record AttachPlaybook(@NotNull UUID playbookId) {}
