package dev.muster.chassis.internal;

/** @param body written as JSON; {@code null} for none */
public record InternalAnswer(int status, Object body) {

    public static InternalAnswer ok(Object body) {
        return new InternalAnswer(200, body);
    }

    public static InternalAnswer accepted() {
        return new InternalAnswer(202, null);
    }

    public static InternalAnswer noContent() {
        return new InternalAnswer(204, null);
    }
}
