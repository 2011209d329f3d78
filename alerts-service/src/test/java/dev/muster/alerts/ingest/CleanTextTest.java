package dev.muster.alerts.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void ordinaryTextStaysTheSame() {
        String text = "disk 91% \uD83D\uDD25";

        assertThat(CleanText.of(text)).isSameAs(text);
    }

    @Test
    void nulGoesAndLoneSurrogatesAreReplaced() {
        assertThat(CleanText.of("a\0b")).isEqualTo("ab");
        assertThat(CleanText.of("\uD83D!")).isEqualTo("\uFFFD!");
        assertThat(CleanText.of("!\uDD25")).isEqualTo("!\uFFFD");
    }

    @Test
    void cutsNoCharacterInHalf() {
        assertThat(CleanText.cut("ab\uD83D\uDD25", 3)).isEqualTo("ab");
        assertThat(CleanText.cut("ab", 3)).isEqualTo("ab");
    }

    @Test
    void aWholeTreeIsCleanedKeysIncluded() {
        var tree = JsonBody.read("{\"a\\u0000\":[\"x\\u0000y\",{\"b\":\"\\ud800\"}]}".getBytes(StandardCharsets.UTF_8));

        assertThat(tree.orElseThrow().toString()).isEqualTo("{\"a\":[\"xy\",{\"b\":\"\uFFFD\"}]}");
    }

    @Test
    void whatIsNoJsonOrTooDeepIsNotRead() {
        for (String text : new String[] {"", "{", "{} {}", "{\"a\":1,}", "[".repeat(5000) + "]".repeat(5000)}) {
            assertThat(JsonBody.read(text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isEmpty();
        }
        assertThat(JsonBody.read(new byte[] {'"', (byte) 0xC3, '"'})).isEmpty();
    }
}
