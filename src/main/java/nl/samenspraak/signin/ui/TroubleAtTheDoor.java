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
import nl.samenspraak.signin.oidc.Reach;
import nl.samenspraak.signin.oidc.Trouble;
import nl.samenspraak.signin.oidc.TroublePage;
import org.springframework.stereotype.Component;

/**
 * What happened, what to do, try again, and a number to mention. It sends nobody on by itself, but for one case: a provider
 * that is silent, until it answers again; the page says so and lets itself be told to stop.
 */
@Component
class TroubleAtTheDoor implements TroublePage {

    private final ProviderList providers;
    private final Reach reach;
    private final SignInHtml html;

    TroubleAtTheDoor(ProviderList providers, Reach reach, SignInHtml html) {
        this.providers = providers;
        this.reach = reach;
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
                + "<p><a class=\"btn primary\" id=\"again\" href=\"" + escape(again) + "\">"
                + html.text(language, "signin.retry") + "</a></p>";
        if (trouble.kind() == Trouble.Kind.UNREACHABLE && provider.isPresent())
            content += byItself(provider.get(), language);
        if (providers.all().size() > 1)
            content += "<p><a href=\"" + escape(others) + "\">" + html.text(language, "signin.other") + "</a></p>";
        return content + "<p class=\"hint\">" + html.text(language, "signin.reference", trouble.reference()) + "</p>";
    }

    /** Only while it is silent: one that answers and refuses would be asked without end. */
    private String byItself(ProviderList.Choice provider, Locale language) {
        if (reach.answers(provider.id())) return "";
        return """
                <div class="by-itself" data-ask="%s%s" data-answers="%s" data-stopped="%s" data-waiting="%s" hidden>
                <p role="status"></p><button type="button" class="btn">%s</button></div>
                <script src="/assets/signin.js" defer></script>
                """.formatted(
                        Answering.ADDRESS,
                        escape(provider.id()),
                        html.text(language, "signin.byItself.answers", provider.name()),
                        html.text(language, "signin.byItself.stopped"),
                        html.text(language, "signin.byItself", provider.name()),
                        html.text(language, "signin.byItself.stop"));
    }
}
