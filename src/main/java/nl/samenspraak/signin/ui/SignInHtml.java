package nl.samenspraak.signin.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Plain pages in the house's looks, in the reader's language: nobody who is not in yet needs a program for them. */
@Component
class SignInHtml {

    private static final Locale DUTCH = Locale.of("nl");

    private final I18NProvider texts;

    SignInHtml(I18NProvider texts) {
        this.texts = texts;
    }

    static Locale language(HttpServletRequest request) {
        var cookies = request.getCookies() == null ? Stream.<Cookie>empty() : Arrays.stream(request.getCookies());
        var english = cookies.anyMatch(
                cookie -> cookie.getName().equals("taal") && cookie.getValue().equals("en"));
        return english ? Locale.ENGLISH : DUTCH;
    }

    /** A text of ours, safe to stand in HTML; so are its arguments. */
    String text(Locale language, String key, Object... arguments) {
        return escape(texts.getTranslation(key, language, arguments));
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    String page(Locale language, String title, String content) {
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s · Samenspraak</title>
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">
                <link rel="icon" href="/assets/icon.svg"><link rel="stylesheet" href="/assets/tokens.css">
                <link rel="stylesheet" href="/assets/frame.css"><link rel="stylesheet" href="/assets/signin.css">
                <script src="/assets/frame.js" defer></script></head>
                <body><main class="signin"><p class="brand">Samenspraak</p><h1>%s</h1>%s
                <p class="languages">%s</p></main></body></html>
                """.formatted(language.getLanguage(), title, title, content, languages(language));
    }

    private static String languages(Locale now) {
        return language(now, "nl", "Nederlands") + language(now, "en", "English");
    }

    private static String language(Locale now, String code, String name) {
        return "<button type=\"button\" class=\"choose\" lang=\"%s\" data-set-language=\"%s\" aria-pressed=\"%s\">%s</button>"
                .formatted(code, code, now.getLanguage().equals(code), name);
    }
}
