package dev.muster.oncall.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmailChannelTest {

    @Test
    void aTitleCannotBreakOutOfTheSubject() {
        assertThat(EmailChannel.subject("Disk full\r\nBcc: everybody@example.org\r\n\r\nHello"))
                .isEqualTo("Disk full Bcc: everybody@example.org Hello");
    }

    @Test
    void aTitleCannotHideTextInTheSubject() {
        assertThat(EmailChannel.subject("a\u202Eb\u2028c\u0007d\u200Be\td")).isEqualTo("a b c d e d");
    }

    @Test
    void aLongTitleIsCutBetweenCharacters() {
        assertThat(EmailChannel.subject("😀".repeat(500))).isEqualTo("😀".repeat(180) + "…");
    }

    @Test
    void anAddressCannotCarryMoreThanAnAddress() {
        for (var address : List.of(
                "ada@example.org\r\nBcc: x@example.org", "Ada <ada@example.org>", "a@b@c", "a b@example.org", "")) {
            assertThatThrownBy(() -> EmailChannel.mail(envelope(address)))
                    .as(address)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Envelope envelope(String address) {
        return new Envelope(
                UUID.randomUUID(),
                ContactKind.EMAIL,
                UUID.randomUUID(),
                address,
                Optional.empty(),
                Content.of("Title", "Body"));
    }
}
