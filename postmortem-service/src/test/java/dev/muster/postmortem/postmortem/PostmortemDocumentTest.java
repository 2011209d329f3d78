package dev.muster.postmortem.postmortem;

import static dev.muster.postmortem.testing.Story.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.postmortem.facts.Milestones;
import dev.muster.postmortem.facts.Surroundings;
import dev.muster.postmortem.timing.ResponseTimes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostmortemDocumentTest {

    private static final UUID ADA = UUID.randomUUID();

    @Test
    void itReadsFromTheHeadToTheRecordAndLeavesOutWhatIsEmpty() {
        assertThat(document("Checkout fails", "It expired.").markdown()).isEqualTo("""
                # PM-7: Checkout fails

                INC-42, SEV1, published, written by Ada

                ## Root cause

                It expired.

                ## Response times

                - To detect: not known (impact started to detected)
                - To page: not known (event accepted to first notification)
                - To acknowledge: not known (first page started to acknowledged by a person)
                - To assemble: not known (declared to assembled)
                - To mitigate: 50 min (declared to mitigated)
                - To resolve: not known (declared to resolved)

                ## Decisions

                - 2026-03-10 14:30 UTC: Ada chose to approve "Renew it" because it is safe. Outcome: worked

                ## Record

                - 2026-03-10 14:10 UTC: Declared as SEV1
                """);
    }

    @Test
    void aHostileTitleIsATitle() {
        String html = document("</title><script>alert(1)</script>\n# Mine [x](javascript:alert(1))", "x")
                .html();

        assertThat(html).doesNotContain("<script>").doesNotContain("<h1>Mine").doesNotContain("href=\"javascript");
        assertThat(html).contains("<title>PM-7 &lt;/title&gt;&lt;script&gt;");
    }

    @Test
    void whatPeopleWroteIsMarkdownWithoutHtmlOfTheirOwn() {
        String html = document("x", "**bold** <img src=x onerror=alert(1)> [link](javascript:alert(1))")
                .html();

        assertThat(html)
                .contains("<strong>bold</strong>")
                .doesNotContain("<img")
                .doesNotContain("javascript:");
    }

    private static PostmortemDocument document(String title, String rootCause) {
        var head = new PostmortemSummary(
                UUID.randomUUID(),
                "PM-7",
                new PostmortemSummary.About(UUID.randomUUID(), "INC-42", title, "SEV1", false, null),
                PostmortemStatus.PUBLISHED,
                ADA,
                LocalDate.of(2026, 3, 15),
                Cause.EXPIRY,
                minutes(90),
                minutes(900),
                minutes(91),
                3);
        var sections = new LinkedHashMap<String, SectionView>();
        sections.put("summary", new SectionView(" ", 0, null, null));
        sections.put("rootCause", new SectionView(rootCause, 1, ADA, minutes(95)));
        var times = ResponseTimes.of(
                new Milestones(null, null, minutes(10), null, null, minutes(60), null), Surroundings.NONE);
        var view = new PostmortemView(
                head,
                sections,
                List.of(new ChronologyEntry(null, minutes(10), "activity", null, "Declared as SEV1", false)),
                List.of(new DecisionMade(minutes(30), ADA, "Renew it", "approve", "it is safe", "worked", null)),
                times,
                List.of());
        return new PostmortemDocument(view, id -> "Ada");
    }
}
