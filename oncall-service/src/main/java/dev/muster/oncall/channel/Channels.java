package dev.muster.oncall.channel;

import io.quarkus.arc.All;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All ways out, by kind. */
@ApplicationScoped
public class Channels {

    /** Shorter than the time for which a sender holds a delivery, so that no two send the same one at once. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<ContactKind, Channel> byKind;

    @Inject
    public Channels(@All List<Channel> channels) {
        byKind = channels.stream().collect(Collectors.toMap(Channel::kind, Function.identity()));
    }

    /** Never fails: whatever goes wrong is an answer, too. */
    public Uni<Receipt> send(Envelope envelope) {
        return Uni.createFrom()
                .deferred(() -> byKind.get(envelope.kind()).send(envelope))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithItem(Channels::failure);
    }

    private static Receipt failure(Throwable fault) {
        if (fault instanceof TimeoutException) {
            return Receipt.failed("No answer within " + PATIENCE.toSeconds() + " s");
        }
        return Receipt.failed(fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage());
    }
}
