package dev.muster.oncall.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A runbook, dashboard or anything else to have at hand. */
record Link(
        @NotBlank @Size(max = 200) String text,

        @NotNull @Size(max = 2000) @Pattern(regexp = "https?://\\S+", message = "must be an http or https address")
        String href) {}
