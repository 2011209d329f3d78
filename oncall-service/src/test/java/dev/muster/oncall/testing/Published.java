package dev.muster.oncall.testing;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.testing.ContractFiles;
import java.time.Instant;
import java.util.UUID;

/** The messages that other services publish, as their contracts show them. */
public final class Published {

    private Published() {}

    public static IncomingMessage by(String service, String type) {
        return new IncomingMessage(
                UUID.randomUUID(),
                service,
                type,
                "any",
                Instant.EPOCH,
                new Actor("service", service),
                null,
                ContractFiles.messageOf(service, type),
                null);
    }
}
