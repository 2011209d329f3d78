package dev.muster.oncall.paging;

import dev.muster.oncall.channel.Content;
import dev.muster.oncall.incident.IncidentRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Words for somebody who was just woken: what is wrong, whether it is theirs, and what to press. */
final class PageContent {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE HH:mm zzz", Locale.ENGLISH);

    private PageContent() {}

    /** @param link where the person can acknowledge; empty when they need not or cannot */
    static Content of(Page page, PageCall call, ZoneId zone, Optional<String> link) {
        var content = Content.of(title(page), String.join("\n", lines(page, call, zone)))
                .aboutPage(page.id);
        return withButton(content, page, link);
    }

    /** What leaves the suite about a restricted incident: its number, where it is, and how to answer. */
    static Content restricted(IncidentRecord incident, Page page, Optional<String> link) {
        var content = Content.of(incident.outsideName(), Objects.requireNonNullElse(incident.url(), ""))
                .aboutPage(page.id);
        return withButton(content, page, link);
    }

    private static Content withButton(Content content, Page page, Optional<String> link) {
        return link.filter(address -> page.status != PageStatus.ACKNOWLEDGED)
                .map(address -> content.withAction("Acknowledge", address))
                .orElse(content);
    }

    private static String title(Page page) {
        if (page.drill) {
            return "Test page: " + page.title;
        }
        return page.status == PageStatus.EXHAUSTED ? "Nobody answered: " + page.title : page.title;
    }

    private static List<String> lines(Page page, PageCall call, ZoneId zone) {
        var lines = new ArrayList<String>();
        if (page.message != null) {
            lines.add(page.message);
        }
        lines.add("Since " + time(page.startedAt, zone) + ", " + page.urgency.word() + " urgency.");
        lines.add("Why you: " + call.why + ".");
        if (page.walks() && page.nextStepAt != null) {
            lines.add("Unless somebody acknowledges it, the next are called at " + time(page.nextStepAt, zone) + ".");
        }
        return lines;
    }

    private static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
