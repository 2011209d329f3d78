package dev.muster.postmortem.postmortem;

import static dev.muster.postmortem.testing.Story.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Milestones;
import dev.muster.postmortem.incident.IncidentRecord;
import dev.muster.postmortem.incident.IncidentRecord.Diagnosis;
import dev.muster.postmortem.incident.IncidentRecord.Head;
import dev.muster.postmortem.incident.IncidentRecord.Proposal;
import dev.muster.postmortem.incident.IncidentRecord.Update;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a draft says, and that it claims no more than is known. */
class PrefillTest {

    private static final UUID CHECKOUT = UUID.randomUUID();
    private static final Milestones ALL =
            new Milestones(minutes(0), minutes(4), minutes(10), minutes(7), minutes(16), minutes(60), minutes(90));

    @Test
    void theSummarySaysWhatItWasAndHowLongItTook() {
        assertThat(full().of(SectionName.SUMMARY))
                .isEqualTo("INC-42 Checkout fails (SEV1) affected Checkout. It took 1 h 30 min.\n\nCards are refused.");
    }

    @Test
    void theImpactLastsUntilMitigated() {
        assertThat(full().of(SectionName.IMPACT))
                .isEqualTo("From 2026-03-10 14:00 UTC to 2026-03-10 15:00 UTC. That is 1 h. Affected: Checkout.");
    }

    @Test
    void theChronologyListsTheMilestonesInTheirOrder() {
        assertThat(full().of(SectionName.CHRONOLOGY).lines().map(line -> line.replaceFirst(".*UTC: ", "")))
                .containsExactly(
                        "impact started",
                        "detected",
                        "acknowledged",
                        "declared",
                        "all roles filled",
                        "mitigated",
                        "resolved");
    }

    @Test
    void diagnosesAreFactorsAndTheLastOfThemIsQuoted() {
        assertThat(full().of(SectionName.CONTRIBUTING_FACTORS))
                .isEqualTo("- A full disk\n- An expired certificate (openssl says so)");
        assertThat(full().of(SectionName.ROOT_CAUSE)).isEqualTo("The last diagnosis was: An expired certificate");
    }

    @Test
    void whatWorkedWentWellAndWhatDidNotWentBadly() {
        assertThat(full().of(SectionName.WENT_WELL)).isEqualTo("- Renew it: worked. Green again");
        assertThat(full().of(SectionName.WENT_BADLY))
                .isEqualTo("- Restart it: did not help\n- Fail over: worse\n- 1 of 2 updates were late");
    }

    @Test
    void luckIsNotOnRecord() {
        assertThat(full().of(SectionName.LUCKY)).isEmpty();
    }

    @Test
    void ofAnEmptyRecordNothingIsClaimed() {
        var empty = new Prefill(incident(Milestones.NONE, null), IncidentRecord.EMPTY, id -> "Checkout");

        assertThat(empty.of(SectionName.SUMMARY)).isEqualTo("INC-42 Checkout fails affected Checkout.");
        assertThat(empty.of(SectionName.IMPACT))
                .isEqualTo("When the impact began is not recorded. Affected: Checkout.");
        assertThat(Arrays.stream(SectionName.values())
                        .filter(name -> name != SectionName.SUMMARY && name != SectionName.IMPACT)
                        .map(empty::of))
                .containsOnly("");
    }

    private static Prefill full() {
        return new Prefill(incident(ALL, "SEV1"), record(), id -> "Checkout");
    }

    private static IncidentRecord record() {
        return new IncidentRecord(
                new Head("Cards are refused."),
                null,
                null,
                null,
                List.of(
                        new Diagnosis("slow", "A full disk", "low", null),
                        new Diagnosis("down", "An expired certificate", "high", "openssl says so")),
                List.of(
                        proposal("Restart it", "no", null),
                        proposal("Fail over", "worse", " "),
                        proposal("Renew it", "worked", "Green again"),
                        proposal("Wait", "partly", null),
                        new Proposal(UUID.randomUUID(), "Never done", "rejected", null, null)),
                List.of(new Update("Cards", minutes(30), minutes(40)), new Update("Cards", minutes(75), minutes(70))));
    }

    private static Proposal proposal(String action, String outcome, String note) {
        return new Proposal(UUID.randomUUID(), action, "done", null, new Proposal.Result(outcome, note, minutes(50)));
    }

    private static Incident incident(Milestones milestones, String severity) {
        return new Incident(
                UUID.randomUUID(),
                "INC-42",
                "Checkout fails",
                severity,
                "outage",
                "resolved",
                milestones,
                null,
                null,
                List.of(CHECKOUT),
                null,
                false,
                null,
                false,
                null,
                "required",
                null,
                null,
                null);
    }
}
