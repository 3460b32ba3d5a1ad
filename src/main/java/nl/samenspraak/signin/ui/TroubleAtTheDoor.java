package nl.samenspraak.signin.ui;

import static nl.samenspraak.signin.ui.SignInHtml.escape;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.samenspraak.signin.oidc.Destination;
import nl.samenspraak.signin.oidc.Doorstep;
import nl.samenspraak.signin.oidc.ProviderList;
import nl.samenspraak.signin.oidc.Trouble;
import nl.samenspraak.signin.oidc.TroublePage;
import org.springframework.stereotype.Component;

/** What happened, what to do, try again, and a number to mention; it never sends anybody on by itself. */
@Component
class TroubleAtTheDoor implements TroublePage {

    private final ProviderList providers;
    private final SignInHtml html;

    TroubleAtTheDoor(ProviderList providers, SignInHtml html) {
        this.providers = providers;
        this.html = html;
    }

    @Override
    public void show(Trouble trouble, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = SignInHtml.language(request);
        response.setStatus(trouble.kind().status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        var title = html.text(language, "signin.trouble");
        response.getWriter().write(html.page(language, title, content(trouble, language)));
    }

    private String content(Trouble trouble, Locale language) {
        var provider = Optional.ofNullable(trouble.provider()).flatMap(providers::of);
        var key = "signin.trouble." + trouble.kind().name().toLowerCase(Locale.ROOT);
        var name = provider.map(ProviderList.Choice::name).orElseGet(() -> html.text(language, "signin.yours"));
        var happened = trouble.sentence() == null
                ? html.text(language, key, name)
                : html.text(language, trouble.sentence(), trouble.arguments().toArray());
        var others = Doorstep.PAGE + "?anders&" + Destination.PARAMETER + "="
                + trouble.destination().encoded();
        var again = provider.map(one -> one.address(trouble.destination())).orElse(others);
        var content = "<p>" + happened + "</p><p>" + html.text(language, key + ".do", name) + "</p>"
                + "<p><a class=\"btn primary\" href=\"" + escape(again) + "\">" + html.text(language, "signin.retry")
                + "</a></p>";
        if (providers.all().size() > 1)
            content += "<p><a href=\"" + escape(others) + "\">" + html.text(language, "signin.other") + "</a></p>";
        return content + "<p class=\"hint\">" + html.text(language, "signin.reference", trouble.reference()) + "</p>";
    }
}
