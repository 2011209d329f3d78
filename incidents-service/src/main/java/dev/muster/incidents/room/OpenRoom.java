package dev.muster.incidents.room;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"kind\":\"meeting\",\"name\":\"Call with the bank\",\"url\":\"https://meet.example.org/bank\"}")
record OpenRoom(
        @NotNull RoomKind kind,
        @NotBlank @Size(max = 200) String name,

        @NotNull @Size(max = 2_000) @Pattern(regexp = "https?://\\S+")
        String url) {}
