package dev.muster.chassis.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.ext.mail.MailMessage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a hostile title or address can do to a mail: nothing. */
class MailServerTest {

    @Test
    void aTitleCannotBreakOutOfTheSubject() {
        assertThat(MailServer.subject("Disk full\r\nBcc: everybody@example.org\r\n\r\nHello"))
                .isEqualTo("Disk full Bcc: everybody@example.org Hello");
    }

    @Test
    void aTitleCannotHideTextInTheSubject() {
        assertThat(MailServer.subject("a\u202Eb\u2028c\u0007d\u200Be\td")).isEqualTo("a b c d e d");
    }

    @Test
    void aLongTitleIsCutBetweenCharacters() {
        assertThat(MailServer.subject("😀".repeat(500))).isEqualTo("😀".repeat(180) + "…");
    }

    @Test
    void anAddressCannotCarryMoreThanAnAddress() {
        for (var address : List.of(
                "ada@example.org\r\nBcc: x@example.org",
                "Ada <ada@example.org>",
                "a@b@c",
                "a b@example.org",
                "a".repeat(65) + "@example.org",
                "")) {
            assertThatThrownBy(() -> mailTo(address)).as(address).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(mailTo("ada@example.org").getTo()).containsExactly("ada@example.org");
    }

    private static MailMessage mailTo(String address) {
        return MailServer.message(
                "muster@example.org", UUID.randomUUID(), Mail.text(address, "Title", "Body", "test:1"));
    }
}
