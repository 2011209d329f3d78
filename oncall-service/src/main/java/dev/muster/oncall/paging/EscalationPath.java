package dev.muster.oncall.paging;

import dev.muster.oncall.escalation.Level;
import dev.muster.oncall.escalation.PolicySnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way a page goes while nobody answers: the levels of one policy, again as often as the policy repeats, then the
 * next policy. It is fixed when the page starts.
 */
record EscalationPath(List<PolicySnapshot> stretches) {

    EscalationPath {
        stretches = List.copyOf(stretches);
    }

    /** The second is left out where it is the same policy as the first. */
    static EscalationPath of(PolicySnapshot policy, PolicySnapshot catchAll) {
        return Objects.equals(policy.id(), catchAll.id())
                ? new EscalationPath(List.of(policy))
                : new EscalationPath(List.of(policy, catchAll));
    }

    /** Begins at the given one and goes on to the policies of this path. An earlier beginning of this kind is forgotten. */
    EscalationPath beginningWith(PolicySnapshot direct) {
        var policies = stretches.stream().filter(stretch -> stretch.id() != null);
        return new EscalationPath(Stream.concat(Stream.of(direct), policies).toList());
    }

    /** Empty when no policy of the path has any level. */
    Optional<Position> start() {
        return firstExisting(Position.START);
    }

    /** Empty when nobody is left. */
    Optional<Position> after(Position position) {
        var stretch = stretches.get(position.stretch());
        if (position.level() + 1 < stretch.levels().size()) {
            return Optional.of(position.nextLevel());
        }
        return position.cycle() < stretch.repeat()
                ? Optional.of(position.nextCycle())
                : firstExisting(position.nextStretch());
    }

    Level levelAt(Position position) {
        return policyAt(position).levels().get(position.level());
    }

    PolicySnapshot policyAt(Position position) {
        return stretches.get(position.stretch());
    }

    /** All places in order; for tests and for showing the way ahead. */
    List<Position> positions() {
        var all = new ArrayList<Position>();
        for (var next = start(); next.isPresent(); next = after(next.get())) {
            all.add(next.get());
        }
        return all;
    }

    private Optional<Position> firstExisting(Position position) {
        for (var next = position; next.stretch() < stretches.size(); next = next.nextStretch()) {
            if (!policyAt(next).levels().isEmpty()) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
