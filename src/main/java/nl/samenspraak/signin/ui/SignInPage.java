package nl.samenspraak.signin.ui;

import static nl.samenspraak.signin.ui.SignInHtml.escape;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspraak.signin.oidc.Destination;
import nl.samenspraak.signin.oidc.Doorstep;
import nl.samenspraak.signin.oidc.ProviderList;
import nl.samenspraak.signin.oidc.ProviderList.Choice;
import nl.samenspraak.signin.oidc.RememberedProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which organisation are you from? What one types finds a provider, and is kept nowhere. */
@RestController
class SignInPage {

    private static final int FEW = 6;

    private final ProviderList providers;
    private final RememberedProvider remembered;
    private final SignInHtml html;

    SignInPage(ProviderList providers, RememberedProvider remembered, SignInHtml html) {
        this.providers = providers;
        this.remembered = remembered;
        this.html = html;
    }

    @GetMapping(Doorstep.PAGE)
    ResponseEntity<String> choose(
            HttpServletRequest request,
            @RequestParam(name = Destination.PARAMETER, required = false) @Nullable String wanted,
            @RequestParam(required = false) @Nullable String anders,
            @RequestParam(name = Doorstep.LEFT, required = false) @Nullable String left) {
        var language = SignInHtml.language(request);
        var said = left == null || request.getUserPrincipal() != null
                ? ""
                : "<p role=\"status\">" + html.text(language, "signin.left") + "</p>";
        var destination = Destination.of(wanted);
        var last = remembered.in(request).flatMap(providers::of);
        if (last.isPresent() && anders == null) return page(language, said + again(last.get(), destination, language));
        var few = providers.all().size() <= FEW;
        var list = few ? list(providers.all(), destination) : "";
        return page(language, said + list + form(language, destination, "", Optional.empty(), few));
    }

    /** By POST: an e-mail address does not belong in the addresses that servers on the way write down. */
    @PostMapping(Doorstep.PAGE)
    ResponseEntity<String> find(
            HttpServletRequest request,
            @RequestParam(name = Destination.PARAMETER, required = false) @Nullable String wanted,
            @RequestParam(defaultValue = "") String organisatie) {
        var language = SignInHtml.language(request);
        var destination = Destination.of(wanted);
        var found = providers.found(organisatie);
        if (found.size() == 1)
            return ResponseEntity.status(303)
                    .location(URI.create(
                            request.getContextPath() + found.getFirst().address(destination)))
                    .build();
        var shown = found.subList(0, Math.min(FEW, found.size()));
        var said = Optional.of(organisatie.isBlank() ? "signin.empty" : said(found.size()));
        return page(language, form(language, destination, organisatie, said, false) + list(shown, destination));
    }

    private static String said(int found) {
        if (found == 0) return "signin.unknown";
        return found > FEW ? "signin.many" : "signin.several";
    }

    private String again(Choice last, Destination destination, Locale language) {
        return """
                <p><a class="btn primary" href="%s">%s</a></p><p><a href="%s?anders&amp;%s=%s">%s</a></p>
                """.formatted(
                        escape(last.address(destination)),
                        html.text(language, "signin.again", last.name()),
                        Doorstep.PAGE,
                        Destination.PARAMETER,
                        escape(destination.encoded()),
                        html.text(language, "signin.other"));
    }

    private static String list(List<Choice> choices, Destination destination) {
        if (choices.isEmpty()) return "";
        return choices.stream()
                .map(choice -> "<li><a class=\"btn\" href=\"%s\">%s</a></li>"
                        .formatted(escape(choice.address(destination)), escape(choice.name())))
                .collect(Collectors.joining("", "<ul class=\"providers\">", "</ul>"));
    }

    private String form(
            Locale language, Destination destination, String typed, Optional<String> said, boolean belowList) {
        // That there is a choice is no mistake.
        var wrong = said.filter(key -> key.equals("signin.unknown") || key.equals("signin.empty"))
                .isPresent();
        var message = said.map(key -> "<p class=\"%s\" id=\"said\" role=\"alert\">%s</p>"
                        .formatted(wrong ? "field-error" : "which", html.text(language, key, typed.strip())))
                .orElse("");
        return """
                <form method="post" action="%s" class="field"><label for="organisatie">%s</label>
                <p class="hint" id="hint">%s</p>%s
                <input type="hidden" name="%s" value="%s">
                <input id="organisatie" name="organisatie" value="%s" maxlength="200" autocomplete="email" \
                autocapitalize="none" spellcheck="false" aria-describedby="%s"%s>
                <button class="btn primary">%s</button></form>
                """.formatted(
                        Doorstep.PAGE,
                        html.text(language, belowList ? "signin.field.or" : "signin.field"),
                        html.text(language, "signin.hint"),
                        message,
                        Destination.PARAMETER,
                        escape(destination.address()),
                        escape(typed),
                        message.isEmpty() ? "hint" : "said hint",
                        message.isEmpty() ? "" : (wrong ? " aria-invalid=\"true\"" : "") + " autofocus",
                        html.text(language, "signin.go"));
    }

    private ResponseEntity<String> page(Locale language, String content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(html.page(language, html.text(language, "signin.title"), content));
    }
}
