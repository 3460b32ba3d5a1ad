package nl.samenspraak.signin.oidc;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.stereotype.Component;

/** The providers as people choose among them, by name. Whatever is found here grants nothing: it is a way to a door. */
@Component
public class ProviderList {

    /** Where somebody signs in, and its name for people. */
    public record Choice(String id, String name) {

        public String address(Destination destination) {
            return "/oauth2/authorization/" + id + "?" + Destination.PARAMETER + "=" + destination.encoded();
        }
    }

    private final SignInProperties settings;
    private final List<Choice> choices;

    ProviderList(OAuth2ClientProperties spring, SignInProperties settings) {
        this.settings = settings;
        this.choices = spring.getRegistration().keySet().stream()
                .map(id -> new Choice(id, name(id, settings)))
                .sorted(Comparator.comparing(choice -> plain(choice.name())))
                .toList();
    }

    public List<Choice> all() {
        return choices;
    }

    public Optional<Choice> of(String id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    /** By work e-mail address, or by the name of an organisation: the same name, or else names that contain it. */
    public List<Choice> found(String asked) {
        var domain = asked.strip().toLowerCase(Locale.ROOT);
        if (domain.contains("@")) return byDomain(domain.substring(domain.lastIndexOf('@') + 1));
        var wanted = plain(asked);
        if (wanted.isEmpty()) return List.of();
        var same = choices.stream()
                .filter(choice -> names(choice).anyMatch(wanted::equals))
                .toList();
        if (!same.isEmpty() || wanted.length() < 3) return same;
        return choices.stream()
                .filter(choice -> names(choice).anyMatch(name -> name.contains(wanted)))
                .toList();
    }

    private List<Choice> byDomain(String domain) {
        return choices.stream()
                .filter(choice -> settings.of(choice.id()).emailDomains().stream()
                        .map(known -> known.toLowerCase(Locale.ROOT))
                        .anyMatch(known -> domain.equals(known) || domain.endsWith("." + known)))
                .toList();
    }

    private Stream<String> names(Choice choice) {
        return Stream.concat(Stream.of(choice.name()), settings.of(choice.id()).organisations().stream())
                .map(ProviderList::plain);
    }

    private static String name(String id, SignInProperties settings) {
        var name = settings.of(id).name();
        return name.isEmpty() ? id : name;
    }

    /** Without capitals, accents and marks, so that "'s-Hertogenbosch" and "s hertogenbosch" are the same. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
