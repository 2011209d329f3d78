package dev.muster.console.markdown;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown as HTML that is safe to show: markup of one's own is shown as text, links lead to the web, to a mail address
 * or to another page of ours, and pictures become links, so that nobody's browser tells a stranger who reads this. The
 * renderer writes nothing else already; the sanitizer holds even if it did.
 */
@Named
@ApplicationScoped
public class Markdown {
    /** No text that people write needs more; deeper ones are meant to exhaust whoever draws them. */
    private static final int NESTING = 20;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create()))
            .maxOpenBlockParsers(NESTING)
            .maxInlineNesting(NESTING)
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .build();
    private static final PolicyFactory SHOWN = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li", "h3", "hr", "a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    /** @param text as it was typed; null shows nothing */
    public RawString html(String text) {
        if (text == null) {
            return new RawString("");
        }
        var document = PARSER.parse(text);
        document.accept(new Plainer());
        return new RawString(SHOWN.sanitize(HTML.render(document)));
    }
}
