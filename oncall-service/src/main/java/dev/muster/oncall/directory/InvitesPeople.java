package dev.muster.oncall.directory;

import io.smallrye.mutiny.Uni;

/** Lets people in who have no password yet. */
public interface InvitesPeople {

    /** Mails them a link by which they set one. In the transaction that makes the person. */
    Uni<Void> invite(PersonRecord person);
}
