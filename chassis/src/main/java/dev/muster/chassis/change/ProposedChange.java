package dev.muster.chassis.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.problem.Decision;
import dev.muster.chassis.storage.IdsColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A change that is proposed here, and what was decided about it: once, and kept. */
@Entity
class ProposedChange {

    private static final int LONGEST_REASON = 1000;

    @Id
    UUID id;

    @Version
    int version;

    String target;
    String kind;
    UUID ref;
    Integer baseVersion;

    @Convert(converter = PatchColumn.class)
    JsonNode patch;

    String text;

    @Convert(converter = OriginsColumn.class)
    List<ChangeOrigin> origins;

    String proposedBy;
    Instant receivedAt;
    boolean restricted;

    @Convert(converter = IdsColumn.class)
    List<UUID> visibleTo;

    @Enumerated(EnumType.STRING)
    ChangeState state = ChangeState.PROPOSED;

    UUID decidedBy;
    Instant decidedAt;
    String reason;
    Integer appliedVersion;

    protected ProposedChange() {}

    ProposedChange(ChangeProposal proposal, Instant at) {
        id = proposal.id();
        receivedAt = at;
        become(proposal);
    }

    /** As it is now put. Once decided, its words stay; who may know of it can still change. */
    void become(ChangeProposal proposal) {
        restricted = proposal.restricted();
        visibleTo = proposal.visibleTo().stream().sorted().toList();
        if (isOpen()) {
            reword(proposal);
        }
    }

    boolean isOpen() {
        return state == ChangeState.PROPOSED;
    }

    /** Whether accepting it changes something here; else it is only noted. */
    boolean changesARecord() {
        return patch != null && kind != null;
    }

    boolean isOutdated(int presentVersion) {
        return baseVersion != null && baseVersion != presentVersion;
    }

    /** @param made the record as accepting it made it; null where it is only noted */
    Decision<ChangeDecision> accept(UUID person, Instant at, RecordVersion made) {
        return switch (state) {
            case PROPOSED -> {
                if (made != null) {
                    ref = made.id();
                    appliedVersion = made.version();
                }
                yield decide(ChangeState.ACCEPTED, person, at, null);
            }
            case ACCEPTED -> Decision.noChange();
            case DECLINED -> Decision.refuse(ChangeProblems.alreadyDeclined());
        };
    }

    Decision<ChangeDecision> decline(UUID person, Instant at, String why) {
        return switch (state) {
            case PROPOSED -> decide(ChangeState.DECLINED, person, at, why);
            case DECLINED -> Decision.noChange();
            case ACCEPTED -> Decision.refuse(ChangeProblems.alreadyAccepted());
        };
    }

    /** Why the record is what it is, for everybody who reads it later: without the words of what is not for everybody. */
    String reasonForTheRecord() {
        var from = origins.stream().map(ChangeOrigin::words).collect(Collectors.joining(", "));
        var where = "Proposed change " + id + (from.isEmpty() ? "" : " from " + from);
        var whole = restricted ? where + " (restricted)" : where + ": " + text;
        return whole.substring(0, Math.min(LONGEST_REASON, whole.length()));
    }

    private void reword(ChangeProposal proposal) {
        target = proposal.target();
        kind = proposal.kind();
        ref = proposal.ref();
        baseVersion = proposal.baseVersion();
        patch = proposal.patch();
        text = proposal.text();
        origins = proposal.origins();
        proposedBy = proposal.proposedBy();
    }

    private Decision<ChangeDecision> decide(ChangeState to, UUID person, Instant at, String why) {
        state = to;
        decidedBy = person;
        decidedAt = at;
        reason = why;
        return Decision.accept(new ChangeDecision(id, to, target, ref, appliedVersion, why, person));
    }
}
