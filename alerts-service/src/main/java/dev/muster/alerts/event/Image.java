package dev.muster.alerts.event;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A picture the sender points at; shown as a link, never loaded. {@code href} and {@code alt} may be null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Image(String src, String href, String alt) {}
