package dev.muster.chassis.outbound;

/** What the called address answered, whatever the status. A redirect is not followed. */
public record Answer(int status, String body) {

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
