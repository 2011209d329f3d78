package dev.muster.chassis.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A record at one of its versions.
 *
 * @param id null where there is but one of the kind
 * @param document as a GET of the record answers it
 */
public record RecordVersion(UUID id, int version, JsonNode document) {}
