package dev.muster.oncall.notification;

import dev.muster.oncall.channel.Content;
import dev.muster.oncall.notification.Cause.HandOver;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that people are told about, by type. */
@ApplicationScoped
class Causes {

    private final Map<String, Cause> byType;

    @Inject
    Causes(@All List<Cause> causes) {
        byType = causes.stream().collect(Collectors.toMap(Cause::type, Function.identity()));
    }

    Uni<Optional<Content>> contentFor(Occasion occasion) {
        return cause(occasion).contentFor(occasion.causeId(), occasion.personId());
    }

    Uni<Void> handedOver(Delivery delivery, Instant at) {
        return cause(delivery.occasion())
                .handedOver(new HandOver(delivery.causeId, delivery.personId, delivery.kind, at));
    }

    private Cause cause(Occasion occasion) {
        return Optional.ofNullable(byType.get(occasion.causeType()))
                .orElseThrow(() -> new IllegalStateException("Nothing tells about " + occasion.causeType()));
    }
}
