package nl.samenspraak.limits;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The page outside Vaadin that asks to wait a moment. */
@Component
class WaitPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} · Samenspraak</title>
            <link rel="stylesheet" href="{base}/assets/tokens.css">
            <link rel="stylesheet" href="{base}/assets/frame.css">
            <link rel="stylesheet" href="{base}/assets/accounts.css">
            </head>
            <body>
            <main class="accounts">
            <h1>{title}</h1>
            <p>{sentence}</p>
            <p><a class="btn" href="{base}/">{again}</a></p>
            </main>
            </body>
            </html>
            """;

    private final ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();

    WaitPage() {
        texts.setBasename("classpath:messages/limits");
        texts.setDefaultEncoding("UTF-8");
        texts.setAlwaysUseMessageFormat(true);
        texts.setFallbackToSystemLocale(false);
    }

    String html(TooOften refused, boolean english, String base) {
        var language = english ? Locale.ENGLISH : Locale.of("nl");
        var page = PAGE;
        var words = Map.of(
                "language", language.getLanguage(),
                "base", base,
                "title", text("limits.signIn.title", language),
                "sentence", text("limits.signIn.wait", language, refused.arguments()),
                "again", text("limits.signIn.again", language));
        for (var word : words.entrySet())
            page = page.replace("{" + word.getKey() + "}", HtmlUtils.htmlEscape(word.getValue(), "UTF-8"));
        return page;
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}
