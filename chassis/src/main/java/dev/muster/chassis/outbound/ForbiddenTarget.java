package dev.muster.chassis.outbound;

/** The address may not be called from here; trying again will not help. The message is fit for the person who set it. */
public class ForbiddenTarget extends RuntimeException {

    ForbiddenTarget(String reason) {
        super(reason);
    }
}
