package dev.muster.alerts.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are taken in. The defaults suit one replica on two cores. */
@ConfigMapping(prefix = "muster.ingest")
public interface IngestSettings {

    /**
     * Batches written at the same time, each over a connection of its own; one alert's events always go the same way.
     * More lanes make smaller batches, and a commit costs the same for a small one: worth it only for a slow disk.
     */
    @WithDefault("1")
    int lanes();

    /** Events stored in one transaction at most. */
    @WithDefault("512")
    int batch();

    /** Bytes of requests that may wait for the database; beyond, senders are told to come back. */
    @WithDefault("8388608")
    long waitingBytes();

    /** A database that is silent for so long is given up, and the senders told that nothing is stored. */
    @WithDefault("PT5S")
    Duration patience();
}
