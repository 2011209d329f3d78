package dev.muster.chassis.sample.core;

import dev.muster.chassis.timer.Timer;
import dev.muster.chassis.timer.TimerHandler;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Rings when it is due: a note is written with the timer's removal. */
@ApplicationScoped
class Bells implements TimerHandler {

    static final String KIND = "bell";

    record Ring(String sound) {}

    private final Notes notes;
    private volatile boolean broken;

    Bells(Notes notes) {
        this.notes = notes;
    }

    void broken(boolean broken) {
        this.broken = broken;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> fire(Timer timer) {
        return notes.keep(timer.subject(), timer.payload().get("sound").asText())
                .invoke(() -> {
                    if (broken) {
                        throw new IllegalStateException("The bell is broken");
                    }
                });
    }
}
