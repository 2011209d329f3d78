package dev.muster.console.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private final Markdown markdown = new Markdown();

    @Test
    void whatPeopleWriteIsLaidOut() {
        assertThat(shown("It **was** slow\nfor `pods`:\n\n- one\n- two"))
                .contains("<strong>was</strong>", "slow<br", "<code>pods</code>", "<li>one</li>");
    }

    @Test
    void headingsStayBelowThoseOfThePage() {
        assertThat(shown("# Big\n\n##### Small")).contains("<h3>Big</h3>", "<h3>Small</h3>");
    }

    @Test
    void addressesBecomeLinksThatTellNobodyWhereTheReaderCameFrom() {
        assertThat(shown("See https://grafana.example.org/d/1 and [INC-7](/incidents/INC-7)."))
                .contains("href=\"https://grafana.example.org/d/1\"", "href=\"/incidents/INC-7\"", "noreferrer");
    }

    @Test
    void picturesAreLinksAndNeverLoaded() {
        assertThat(shown("![graph](https://evil.example.org/1.png) ![](https://evil.example.org/2.png)"))
                .doesNotContain("<img")
                .contains(
                        "href=\"https://evil.example.org/1.png\"", ">graph</a>", ">https://evil.example.org/2.png</a>");
    }

    @Test
    void pictureInALinkKeepsTheLinkAndItsWords() {
        assertThat(shown("[![graph](https://evil.example.org/1.png)](https://grafana.example.org)"))
                .doesNotContain("<img", "evil")
                .contains("href=\"https://grafana.example.org\"", "<em>graph</em></a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "text <b onclick=alert(1)>loud</b>",
                "<iframe src=https://evil.example.org></iframe>",
                "<svg/onload=alert(1)>",
                "<style>body{display:none}</style>",
                "`<script>alert(1)</script>`",
                "[<script>](https://example.org)",
                "&lt;script&gt; <!-- <script> -->"
            })
    void markupOfOnesOwnIsShownAsText(String hostile) {
        assertThat(shown(hostile))
                .doesNotContainPattern("<(?!/?(p|br|code|a|em)\\b)")
                .doesNotContainPattern("<[^>]* on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](data:text/html,alert)",
                "[x](vbscript:alert)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "[x][y]\n\n[y]: javascript:alert(1)"
            })
    void linksThatWouldRunSomethingLeadNowhere(String hostile) {
        assertThat(shown(hostile)).doesNotContainPattern("(?i)href=\"[^\"]*(script|data|alert)[^\"]*\"");
    }

    @Test
    void attributesCannotBeClosedFromWithin() {
        assertThat(shown("[x](https://e.org/\"onmouseover=alert(1) \"t\" onclick=\"x\")"))
                .doesNotContainPattern("<a[^>]* on");
    }

    @Test
    void textMadeToExhaustTheReaderIsOnlyLong() {
        assertThat(shown(">".repeat(50_000) + "x")).isNotEmpty();
        assertThat(shown("*a _b ".repeat(8_000) + "_ *".repeat(8_000))).isNotEmpty();
        assertThat(shown("[".repeat(50_000) + "![".repeat(5_000))).isNotEmpty();
    }

    @Test
    void nothingShowsNothing() {
        assertThat(shown(null)).isEmpty();
    }

    private String shown(String text) {
        return markdown.html(text).toString();
    }
}
