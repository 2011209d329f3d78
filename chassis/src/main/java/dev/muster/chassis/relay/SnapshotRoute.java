package dev.muster.chassis.relay;

import dev.muster.chassis.internal.InternalAnswer;
import dev.muster.chassis.internal.InternalRequest;
import dev.muster.chassis.internal.InternalRoute;
import dev.muster.chassis.messaging.Audience;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells a subscriber, and nobody else, the current state of all records of the {@code ?kinds=} it keeps copies of. */
@ApplicationScoped
class SnapshotRoute implements InternalRoute {

    record Answer(List<String> kinds) {}

    private final List<SnapshotSource> sources;
    private final Audience audience;
    private final Transactions transactions;

    SnapshotRoute(@All List<SnapshotSource> sources, Audience audience, Transactions transactions) {
        this.sources = sources;
        this.audience = audience;
        this.transactions = transactions;
    }

    @Override
    public HttpMethod method() {
        return HttpMethod.POST;
    }

    @Override
    public String path() {
        return "/internal/outbox/:subscriber/snapshot";
    }

    @Override
    public Uni<InternalAnswer> answer(InternalRequest request) {
        var subscriber = request.pathParam("subscriber");
        requireSelf(request.caller(), subscriber);
        var wanted = Set.of(request.query("kinds").orElse("").split(","));
        var told = sources.stream()
                .filter(source -> wanted.contains(source.kind()))
                .filter(source -> audience.typesFor(subscriber).contains(source.kind() + ".changed"))
                .toList();
        return Multi.createFrom()
                .iterable(told)
                .onItem()
                .transformToUniAndConcatenate(source -> transactions.run(() -> source.republish(allBut(subscriber))))
                .collect()
                .last()
                .replaceWith(() -> InternalAnswer.ok(
                        new Answer(told.stream().map(SnapshotSource::kind).toList())));
    }

    private Set<String> allBut(String subscriber) {
        var others = new HashSet<>(audience.subscribers());
        others.remove(subscriber);
        return others;
    }

    private static void requireSelf(Caller caller, String subscriber) {
        if (!subscriber.equals(caller.service())) {
            throw Problems.forbidden("A snapshot is told to whoever asks for it; ask for your own.");
        }
    }
}
