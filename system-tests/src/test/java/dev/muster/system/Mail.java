package dev.muster.system;

import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mail as its reader sees it. */
record Mail(String to, String subject, String text) {
    private static final Pattern CALENDAR = Pattern.compile("BEGIN:VCALENDAR.*?END:VCALENDAR", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("https?://\\S+/a/[A-Za-z0-9_-]+");

    /** All mail received so far about this team's people or service. */
    static List<Mail> about(RunningSuite suite, String teamName) {
        return received(suite)
                .map(Mail::of)
                .filter(mail ->
                        mail.to.contains(teamName) || mail.subject.contains(teamName) || mail.text.contains(teamName))
                .toList();
    }

    static List<Mail> withSubject(RunningSuite suite, String words) {
        return received(suite)
                .map(Mail::of)
                .filter(mail -> mail.subject.contains(words))
                .toList();
    }

    /** Mail with an invitation that holds these words. */
    static List<Mail> withCalendar(RunningSuite suite, String words) {
        return received(suite)
                .filter(message -> raw(message).contains(words))
                .map(Mail::of)
                .toList();
    }

    /** Those that call somebody about a team: only they bear a signed link. */
    static List<Mail> pages(RunningSuite suite, String person, String teamName) {
        return about(suite, teamName).stream()
                .filter(mail ->
                        mail.to.equals(person) && LINK.matcher(mail.text).find())
                .toList();
    }

    /** Every calendar that was mailed to somebody, as it came. */
    static List<String> calendars(RunningSuite suite, String person) {
        return received(suite)
                .filter(message -> recipient(message).equals(person))
                .map(message -> CALENDAR.matcher(raw(message)))
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    /** As they lie there: the mail server would copy every one of them for each question. */
    private static Stream<MimeMessage> received(RunningSuite suite) {
        return suite.mail.getManagers().getImapHostManager().getAllMessages().stream()
                .map(StoredMessage::getMimeMessage);
    }

    /** The signed link that acknowledges. */
    String link() {
        var match = LINK.matcher(text);
        if (!match.find()) {
            throw new AssertionError("no signed link in: " + text);
        }
        return match.group();
    }

    /** All of it with every part decoded. */
    private static String raw(MimeMessage message) {
        try {
            return everyPart(message.getContent());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String everyPart(Object content) throws MessagingException, IOException {
        if (content instanceof InputStream bytes) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (!(content instanceof Multipart parts)) {
            return content.toString();
        }
        var text = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            text.append(everyPart(parts.getBodyPart(i).getContent())).append('\n');
        }
        return text.toString();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mail of(MimeMessage message) {
        try {
            return new Mail(recipient(message), message.getSubject(), text(message.getContent()));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return text(first.getContent());
        }
        return content.toString();
    }
}
