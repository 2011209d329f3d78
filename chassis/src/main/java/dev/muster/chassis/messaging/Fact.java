package dev.muster.chassis.messaging;

import java.util.Set;

/**
 * Something that has happened and that others want to know.
 *
 * @param type short, as in "alert.triggered"; on the wire "dev.muster.alert.triggered.v1"
 * @param subject what it is about; facts of one subject arrive in the order of their commits
 * @param data a record that becomes JSON, without the components that are null
 * @param cause id of the message that brought it about, or null
 * @param notTo services that must not be told, most often because they said it first
 * @param traceparent the trace it belongs to; null for the one that is running when it is published
 */
public record Fact(
        String type, String subject, Object data, Actor actor, String cause, Set<String> notTo, String traceparent) {

    public static Fact of(String type, Object subject, Object data, Actor actor) {
        return new Fact(type, subject.toString(), data, actor, null, Set.of(), null);
    }

    public Fact causedBy(String messageId) {
        return new Fact(type, subject, data, actor, messageId, notTo, traceparent);
    }

    public Fact notTo(String... services) {
        return new Fact(type, subject, data, actor, cause, Set.of(services), traceparent);
    }

    /** For what is published together with the facts of other traces, or stays in the trace of its subject. */
    public Fact within(String traceparent) {
        return new Fact(type, subject, data, actor, cause, notTo, traceparent);
    }
}
