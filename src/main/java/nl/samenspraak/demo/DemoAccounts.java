package nl.samenspraak.demo;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.web.util.HtmlUtils;

/** The people of the demo, each of whom signs in with one click. */
class DemoAccounts {

    private static final Map<String, String> ROLES = Map.of(
            "KERNTEAM", "kernteam",
            "CONTACT", "contactpersoon",
            "REPRESENTATIVE", "vertegenwoordiger",
            "OBSERVER", "waarnemer");

    private final Map<String, DemoScript.Person> people;
    private final Map<String, DemoScript.Organisation> organisations;
    private final List<DemoScript.Person> inOrder;

    DemoAccounts(DemoScript script) {
        this.inOrder = script.people();
        this.people = script.people().stream().collect(toMap(DemoScript.Person::subject, Function.identity()));
        this.organisations =
                script.organisations().stream().collect(toMap(DemoScript.Organisation::key, Function.identity()));
    }

    Authentication signIn(String subject) {
        if (!people.containsKey(subject)) throw new BadCredentialsException("No such account in the demo");
        return UsernamePasswordAuthenticationToken.authenticated(
                subject,
                null,
                List.of(
                        new SimpleGrantedAuthority("ROLE_USER"),
                        FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
    }

    String name(String subject) {
        var person = people.get(subject);
        return person == null ? subject : person.name();
    }

    String page(String csrfName, String csrf) {
        var list = new StringBuilder();
        for (var person : inOrder) {
            var organisation = Objects.requireNonNull(organisations.get(person.organisation()));
            list.append("""
                    <li><button name="username" value="%s"><span class="crest kind-%s" aria-hidden="true">%s</span>\
                    <span><b>%s</b><small>%s · %s</small></span></button></li>
                    """.formatted(
                            escape(person.subject()),
                            person.role().toLowerCase(java.util.Locale.ROOT),
                            escape(organisation.shortName()),
                            escape(person.name()),
                            ROLES.get(person.role()),
                            escape(organisation.name())));
        }
        return """
                <!doctype html><html lang="nl"><head><meta charset="utf-8"><link rel="icon" href="/assets/icon.svg"><title>Aanmelden · Samenspraak demo</title>
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <link rel="stylesheet" href="/assets/tokens.css"><link rel="stylesheet" href="/assets/frame.css">
                <link rel="stylesheet" href="/assets/accounts.css"></head><body><main class="accounts">
                <p class="brand">Samenspraak</p><h1>Als wie wilt u meedoen?</h1>
                <p>Dit is de demo. Kies een account; een wachtwoord is niet nodig. In het echt meldt iedereen zich aan
                bij de eigen organisatie.</p>
                <form method="post" action="/login"><input type="hidden" name="%s" value="%s">
                <input type="hidden" name="password" value=""><ul>%s</ul></form></main></body></html>
                """.formatted(escape(csrfName), escape(csrf), list);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
