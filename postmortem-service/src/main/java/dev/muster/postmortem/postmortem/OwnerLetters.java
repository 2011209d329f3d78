package dev.muster.postmortem.postmortem;

import dev.muster.postmortem.letter.Letter;
import dev.muster.postmortem.letter.Letters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What is written to whoever owns a postmortem. */
@ApplicationScoped
class OwnerLetters {

    private final Letters letters;

    OwnerLetters(Letters letters) {
        this.letters = letters;
    }

    Uni<Void> yours(Postmortem postmortem, PostmortemRef ref) {
        return write(
                postmortem,
                ref,
                "is yours",
                "You own the postmortem of %s. It is drafted from the record and due on %s.");
    }

    Uni<Void> due(Postmortem postmortem, PostmortemRef ref) {
        return write(
                postmortem,
                ref,
                "is due on " + postmortem.dueOn,
                "The postmortem of %s is " + postmortem.status.word() + " and due on %s.");
    }

    private Uni<Void> write(Postmortem postmortem, PostmortemRef ref, String headline, String body) {
        String name = ref.incident().openName();
        return letters.send(
                postmortem.ownerId,
                Letter.of(
                        ref.number() + " " + headline + ": " + name,
                        body.formatted(name, postmortem.dueOn),
                        ref.path(),
                        ref.reference()));
    }
}
