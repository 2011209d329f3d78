package dev.muster.chassis.messaging;

import dev.muster.chassis.background.Background;
import dev.muster.chassis.background.Traces;
import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.tx.Transactions;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Lets each message of another service take effect once: the effect and the memory of it are one transaction. */
@ApplicationScoped
public class Inbox {

    private static final int SERVER_ERROR = 500;

    private final List<Reaction> reactions;
    private final Transactions transactions;
    private final Background background;
    private final Tracer tracer;
    private final Clock clock;

    Inbox(@All List<Reaction> reactions, Transactions transactions, Background background, Tracer tracer, Clock clock) {
        this.reactions = reactions;
        this.transactions = transactions;
        this.background = background;
        this.tracer = tracer;
        this.clock = clock;
    }

    /** Continues the trace of the message. Fails when the message should come again. */
    public Uni<Outcome> receive(IncomingMessage message) {
        try {
            var concerned = reactions.stream()
                    .filter(reaction -> reaction.types().contains(message.type()))
                    .filter(reaction -> reaction.isConcernedBy(message))
                    .toList();
            return concerned.isEmpty()
                    ? Uni.createFrom().item(Outcome.APPLIED)
                    : Uni.createFrom().deferred(() -> traced(message, concerned));
        } catch (UnreadableMessage wrong) {
            return Uni.createFrom().item(unreadable(wrong));
        }
    }

    private Uni<Outcome> traced(IncomingMessage message, List<Reaction> concerned) {
        var span = tracer.spanBuilder("react " + message.type())
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(Traces.of(message.traceparent()))
                .setAttribute("messaging.message.id", message.id().toString())
                .setAttribute("muster.subject", message.subject())
                .startSpan();
        return background
                .apart(Context.root().with(span), () -> transactions.run(() -> once(message, concerned)))
                .onFailure(ProblemException.class)
                .recoverWithUni(refusal -> refuse(refusal.problem(), refusal))
                .onFailure(UnreadableMessage.class)
                .recoverWithItem(Inbox::unreadable)
                .onFailure()
                .invoke(span::recordException)
                .onTermination()
                .invoke(span::end);
    }

    private Uni<Outcome> once(IncomingMessage message, List<Reaction> concerned) {
        return remember(message)
                .chain(isNew -> isNew
                        ? react(message, concerned).replaceWith(Outcome.APPLIED)
                        : Uni.createFrom().item(Outcome.DUPLICATE));
    }

    /** Waits while another delivery of the same message is at work. */
    private Uni<Boolean> remember(IncomingMessage message) {
        return transactions
                .session()
                .chain(session -> session.createNativeQuery("""
                                insert into inbox (source, id, received_at) values (:source, :id, :now)
                                on conflict do nothing
                                """)
                        .setParameter("source", message.source())
                        .setParameter("id", message.id())
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .map(added -> added == 1);
    }

    private static Uni<Void> react(IncomingMessage message, List<Reaction> concerned) {
        Uni<Void> effect = Uni.createFrom().voidItem();
        for (var reaction : concerned) {
            effect = effect.chain(() -> reaction.on(message));
        }
        return effect;
    }

    private static Outcome unreadable(Throwable wrong) {
        return Outcome.refused(Problem.of(422, "unreadable-message", "Unreadable message", wrong.getMessage()));
    }

    private static Uni<Outcome> refuse(Problem problem, Throwable refusal) {
        return problem.status() < SERVER_ERROR
                ? Uni.createFrom().item(Outcome.refused(problem))
                : Uni.createFrom().failure(refusal);
    }
}
