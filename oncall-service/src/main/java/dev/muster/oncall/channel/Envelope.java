package dev.muster.oncall.channel;

import java.util.Optional;
import java.util.UUID;

/**
 * One message to one address, ready to hand over.
 *
 * @param id the same at each attempt, so that a receiver can drop what reaches it twice
 * @param personId for whom; null when all that is known is the address
 */
public record Envelope(
        UUID id, ContactKind kind, UUID personId, String address, Optional<String> sealedSecret, Content content) {}
