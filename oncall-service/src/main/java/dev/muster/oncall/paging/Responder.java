package dev.muster.oncall.paging;

import dev.muster.oncall.escalation.Reached;
import dev.muster.oncall.schedule.Duty;
import dev.muster.oncall.schedule.ShiftSource;
import java.util.UUID;

/** Somebody a level calls, and why just them. */
record Responder(UUID personId, String why, Ref ref) {

    static Responder of(Reached reached) {
        String why = reached.duty().map(Responder::words).orElseGet(() -> switch (reached.target()
                .type()) {
            case PERSON -> "named by the policy";
            case TEAM -> "member of the team it calls";
            case SCHEDULE -> "on call";
        });
        var target = reached.target();
        return new Responder(reached.personId(), why, Ref.to(target.type().word(), target.id()));
    }

    private static String words(Duty duty) {
        return "on call on " + duty.scheduleName() + " by " + words(duty.shift().source());
    }

    private static String words(ShiftSource source) {
        return switch (source.type()) {
            case LAYER -> "the layer " + source.name();
            case OVERRIDE -> "an override";
        };
    }
}
