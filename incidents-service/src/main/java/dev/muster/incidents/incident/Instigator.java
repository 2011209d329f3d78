package dev.muster.incidents.incident;

import dev.muster.chassis.messaging.Actor;
import dev.muster.chassis.messaging.IncomingMessage;
import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.token.Caller;

/**
 * Who or what changes an incident.
 *
 * @param cause id of the message behind it, or null
 * @param saidBy name of the service that said it first and need not be told, or null
 */
public record Instigator(Actor actor, String cause, String saidBy) {

    public static Instigator of(Caller caller) {
        return new Instigator(caller.actor(), null, null);
    }

    /** A message that asks for something new: its sender wants to hear what became of it. */
    public static Instigator of(IncomingMessage message) {
        return new Instigator(message.actor(), message.id().toString(), null);
    }

    public static Instigator of(Timer timer) {
        return new Instigator(new Actor("timer", timer.kind()), null, null);
    }
}
