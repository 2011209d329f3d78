package dev.muster.oncall.schedule;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

@ApplicationScoped
class Notices {

    private static final Logger LOG = Logger.getLogger(Notices.class);

    Uni<Void> tell(UUID personId, String title, String body, Duration use) {
        LOG.infof("%s: %s %s, of use for %s", personId, title, body, use);
        return Uni.createFrom().voidItem();
    }
}
