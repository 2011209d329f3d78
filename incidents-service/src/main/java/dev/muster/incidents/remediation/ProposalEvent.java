package dev.muster.incidents.remediation;

import java.util.Locale;

/**
 * What happened to a proposal.
 *
 * @param note what was said about it; null where nothing was
 */
record ProposalEvent(Kind kind, String note) {

    enum Kind {
        MADE("Proposed"),
        EDITED("Changed the proposal"),
        APPROVED("Approved"),
        REJECTED("Rejected"),
        DEFERRED("Deferred"),
        RETURNED("Proposed again, as its time has come"),
        REVOKED("Took back the approval of"),
        LAPSED("The approval lapsed, since nobody started"),
        STARTED("Started"),
        OVERRIDDEN("EMERGENCY OVERRIDE, started without the commander's approval"),
        DONE("Done"),
        HALTED("Halted"),
        STOPPED("Confirmed as stopped");

        private final String phrase;

        Kind(String phrase) {
            this.phrase = phrase;
        }

        /** As named on the timeline, such as {@code proposal.approved}. */
        String type() {
            return "proposal." + name().toLowerCase(Locale.ROOT);
        }
    }

    static ProposalEvent of(Kind kind) {
        return new ProposalEvent(kind, null);
    }

    /** As read on the timeline. */
    String text(Remedy remedy) {
        String what = kind.phrase + ": " + remedy.action();
        return note == null || note.isBlank() ? what : what + " (" + note + ")";
    }
}
