package dev.muster.oncall.channel;

import io.smallrye.mutiny.Uni;

/** A way out to people. Called outside any transaction; may fail, and may be asked to send the same envelope again. */
public interface Channel {

    ContactKind kind();

    /** Answers once the other side has taken the message or refused it. */
    Uni<Receipt> send(Envelope envelope);
}
