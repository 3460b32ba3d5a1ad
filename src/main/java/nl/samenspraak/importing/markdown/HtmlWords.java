package nl.samenspraak.importing.markdown;

import java.util.Arrays;
import java.util.List;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The words in a piece of HTML, by paragraph; scripts and styles have none. */
final class HtmlWords {

    private static final PolicyFactory SKELETON = new HtmlPolicyBuilder()
            .allowElements("p", "div", "br", "li", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote")
            .toFactory();

    private HtmlWords() {}

    static List<String> in(String html) {
        return Arrays.stream(SKELETON.sanitize(html).split("<[^>]*>"))
                .map(Encoding::decodeHtml)
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
