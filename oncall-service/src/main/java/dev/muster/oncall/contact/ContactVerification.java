package dev.muster.oncall.contact;

import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.channel.Channels;
import dev.muster.oncall.channel.Content;
import dev.muster.oncall.channel.Receipt;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Lets a person show that an address is theirs: a code goes there, and comes back from them. */
@ApplicationScoped
class ContactVerification {

    @Inject
    ContactMethodRepository methods;

    @Inject
    Transactions transactions;

    @Inject
    Channels channels;

    @Inject
    Clock clock;

    /** Sends a new code. Sent while the person waits, so that a mistyped address is noticed at once. */
    Uni<ContactMethod> begin(UUID personId, UUID methodId) {
        var code = VerificationCode.next();
        return transactions
                .run(() -> methods.require(personId, methodId)
                        .invoke(method -> accept(method.expect(code, clock.instant()))))
                .call(method -> method.isVerified() ? Uni.createFrom().voidItem() : send(method, code));
    }

    /** A wrong guess is counted, so its refusal must not roll back. */
    Uni<ContactMethod> confirm(UUID personId, UUID methodId, VerificationCode code) {
        return transactions
                .run(() -> methods.require(personId, methodId)
                        .map(method -> new Answer(method, method.verify(code, clock.instant()))))
                .map(answer -> {
                    accept(answer.decision());
                    return answer.method();
                });
    }

    private Uni<Void> send(ContactMethod method, VerificationCode code) {
        var content = Content.of(
                "Your Muster code is " + code.digits(),
                "Enter " + code.digits() + " in Muster to confirm that you can be reached here."
                        + " If you did not ask for it, you can ignore this message.");
        return channels.send(method.toContact().envelope(Ids.next(), method.personId, content))
                .invoke(ContactVerification::requireHandedOver)
                .replaceWithVoid();
    }

    private static void requireHandedOver(Receipt receipt) {
        if (!receipt.handedOver()) {
            throw ContactProblems.codeNotSent(receipt.answer()).asException();
        }
    }

    private static void accept(Decision<Instant> decision) {
        if (decision instanceof Decision.Refused<Instant> refused) {
            throw refused.problem().asException();
        }
    }

    private record Answer(ContactMethod method, Decision<Instant> decision) {}
}
