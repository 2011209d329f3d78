package dev.muster.incidents.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** An account of our own of who commands and how they came to it, beside what the service says. */
final class CommandAccount {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** What was asked for, and by whom for whom. */
    record Call(String what, UUID who, UUID whom) {}

    /** Who held what when the call was made; null where nobody did. */
    record Stand(UUID commander, UUID deputy, UUID offeredTo, Instant askedAt) {}

    private final Set<UUID> management;
    private UUID commander;
    private boolean regular;
    private UUID madeVacant;

    CommandAccount(Set<UUID> management) {
        this.management = management;
    }

    /** Fails where command is in other hands now and should not be. */
    void follow(Call call, Stand before, UUID now, Instant at) {
        assertThat(before.commander()).isEqualTo(commander);
        if (now == null ? commander == null : now.equals(commander)) {
            return;
        }
        boolean vacant = commander == null;
        boolean managed = management.contains(call.who());
        switch (call.what()) {
            case "take" -> {
                boolean overtakes = call.who().equals(before.deputy())
                        && before.askedAt() != null
                        && !at.isBefore(before.askedAt().plus(PATIENCE));
                lawful(call, vacant || overtakes, now, call.who());
                regular = vacant && !call.who().equals(madeVacant);
            }
            case "appoint" -> {
                lawful(call, vacant && managed, now, call.whom());
                regular = !call.whom().equals(madeVacant);
            }
            case "accept" -> {
                lawful(call, call.who().equals(before.offeredTo()), now, call.who());
                regular = true;
            }
            case "relieve", "relieveForNobody" -> {
                lawful(call, managed && !vacant, now, call.what().equals("relieve") ? call.whom() : null);
                regular = false;
            }
            default -> throw new AssertionError(call + " changed who commands");
        }
        madeVacant = now == null ? call.who() : null;
        commander = now;
    }

    boolean commands(UUID person) {
        return person.equals(commander);
    }

    /** Whether this person may decide on what the other proposed. */
    boolean mayDecide(UUID person, UUID proposedBy) {
        return commands(person) && (regular || !person.equals(proposedBy));
    }

    private static void lawful(Call call, boolean allowed, UUID now, UUID expected) {
        assertThat(allowed).as("%s", call).isTrue();
        assertThat(now).as("%s", call).isEqualTo(expected);
    }
}
