package dev.muster.incidents.update;

import dev.muster.chassis.mail.Mail;
import dev.muster.incidents.incident.Incident;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An update as a mail. Of a restricted incident nothing leaves the suite but its number and where to read on. */
record UpdateMail(Incident incident, String url) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** @param unsubscribe where the reader ends it by one click; null where the plan names them */
    Mail of(StatusUpdate update, String to, String unsubscribe) {
        return mail(to, subject(update), text(update) + footer(unsubscribe));
    }

    /** To whoever has to write the next one. */
    Mail reminder(String to, Instant due) {
        return mail(
                to,
                incident.number() + ": an update is overdue",
                (incident.isRestricted() ? "" : incident.title() + "\n\n") + "The next update was due "
                        + TIME.format(due) + ".\nWrite it: " + url + "\n");
    }

    private Mail mail(String to, String subject, String text) {
        return Mail.text(to, subject, text, "incident:" + incident.id());
    }

    private String subject(StatusUpdate update) {
        if (incident.isRestricted()) {
            return "Restricted incident " + incident.number();
        }
        var severity = update.says.severity() == null ? "" : " " + update.says.severity();
        return "[" + incident.number() + severity + "] " + incident.title();
    }

    private String text(StatusUpdate update) {
        if (incident.isRestricted()) {
            return "There is an update: " + url + "\n";
        }
        var says = update.says;
        var text = new StringBuilder();
        add(text, "Issue", says.issue());
        add(text, "Affected services", says.services());
        add(text, "Degraded since", says.degradedSince() == null ? "Not known yet" : TIME.format(says.degradedSince()));
        add(
                text,
                "Severity",
                says.severity() == null ? "Being judged" : says.severity().name());
        add(text, "Progress", says.progress());
        add(text, "Remediation", says.remediation());
        add(text, "Coordination", says.coordination());
        return text.append("What is known right now: ").append(url).append('\n').toString();
    }

    private static void add(StringBuilder text, String name, String value) {
        text.append(name).append(":\n").append(value.strip()).append("\n\n");
    }

    private static String footer(String unsubscribe) {
        return unsubscribe == null ? "" : "\nTo get no more of these: " + unsubscribe + "\n";
    }
}
