package dev.muster.oncall.paging;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.token.Caller;

/**
 * Who or what changes a page.
 *
 * @param cause id of the message behind it, or null
 * @param saidBy name of the service that said it first and need not be told, or null
 */
record Instigator(Actor actor, String cause, String saidBy) {

    static Instigator of(Caller caller) {
        return new Instigator(caller.actor(), null, null);
    }

    /** A message that asks for something new: its sender wants to hear what became of it. */
    static Instigator of(IncomingMessage message) {
        return new Instigator(message.actor(), message.id().toString(), null);
    }

    /** A message whose effect is repeated here: its sender knows already. */
    static Instigator mirroring(IncomingMessage message) {
        return new Instigator(message.actor(), message.id().toString(), message.source());
    }

    /** Does the same without telling a service that knows. */
    Instigator sparing(String service) {
        return new Instigator(actor, cause, service);
    }

    static Instigator timer(String kind) {
        return new Instigator(new Actor("timer", kind), null, null);
    }

    static Instigator link(SignedLink link) {
        return new Instigator(new Actor("link", link.id.toString()), null, null);
    }
}
