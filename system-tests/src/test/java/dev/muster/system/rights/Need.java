package dev.muster.system.rights;

import java.util.EnumSet;
import java.util.Set;

/** The least that an operation asks of its caller, and so who is let in. */
enum Need {
    ANYONE(EnumSet.allOf(Cast.class)),
    KEY(EnumSet.noneOf(Cast.class)),
    SELF(signedIn()),
    ALL(signedIn()),
    RESPONDER(EnumSet.of(Cast.OUTSIDER, Cast.MEMBER, Cast.MANAGER, Cast.ADMIN)),
    TEAM(EnumSet.of(Cast.MEMBER, Cast.MANAGER, Cast.ADMIN)),
    MANAGER(EnumSet.of(Cast.MANAGER, Cast.ADMIN)),
    ADMIN(EnumSet.of(Cast.ADMIN)),
    COMMANDER(EnumSet.noneOf(Cast.class)),
    ASSIGNEE(EnumSet.noneOf(Cast.class)),
    DEPUTY(EnumSet.noneOf(Cast.class)),
    RECEIVER(EnumSet.noneOf(Cast.class)),
    AUTHOR(EnumSet.noneOf(Cast.class)),
    OWNER(EnumSet.of(Cast.ADMIN));

    private final Set<Cast> letIn;

    Need(Set<Cast> letIn) {
        this.letIn = letIn;
    }

    boolean letsIn(Cast caller) {
        return letIn.contains(caller);
    }

    private static Set<Cast> signedIn() {
        return EnumSet.complementOf(EnumSet.of(Cast.NOBODY));
    }
}
