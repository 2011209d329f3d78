package dev.muster.oncall.paging;

import dev.muster.chassis.problem.Problem;
import dev.muster.chassis.problem.Problems;
import java.util.UUID;

/** Why a page refuses what it is asked. */
final class PageProblems {

    private PageProblems() {}

    static Problem alreadyEnded() {
        return Problems.conflict("page-already-ended", "This page has ended. Start a new one if help is still needed.")
                .problem();
    }

    static Problem subjectHasPage(UUID pageId) {
        return Problems.conflict(
                        "subject-has-page", "Page " + pageId + " is open for this subject. Escalate or reassign it.")
                .problem();
    }

    static Problem nobodyLeft() {
        return Problems.conflict(
                        "page-nobody-left",
                        "Everybody on the way of this page was called. Acknowledge it or reassign it to somebody.")
                .problem();
    }
}
