package nl.samenspraak.inviting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyNames;
import nl.samenspraak.people.Register;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Writes and sends the letters, where {@code spring.mail.host} and {@code samenspraak.invitations.from} are set. */
@Component
@EnableConfigurationProperties(InvitingProperties.class)
class PostOffice {

    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl")).withZone(ZoneId.of("Europe/Amsterdam"));

    private final ObjectProvider<JavaMailSender> sender;
    private final InvitingProperties properties;
    private final PublicAddress address;
    private final StrategyNames names;
    private final Register register;
    private final String subject;
    private final String letter;

    PostOffice(
            ObjectProvider<JavaMailSender> sender,
            InvitingProperties properties,
            PublicAddress address,
            StrategyNames names,
            Register register) {
        this.sender = sender;
        this.properties = properties;
        this.address = address;
        this.names = names;
        this.register = register;
        var written = template();
        this.subject = written.substring(0, written.indexOf('\n'));
        this.letter = written.substring(written.indexOf('\n') + 1).strip() + "\n";
    }

    boolean isOpen() {
        return !properties.from().isBlank() && sender.getIfAvailable() != null;
    }

    void send(InvitationCard card, StrategyId strategy, OneTimeSecret secret) {
        var filled = Map.of(
                "naam", card.name().isEmpty() ? "" : " " + card.name(),
                "strategie", names.of(strategy),
                "organisatie", register.card(card.organisation()).name(),
                "door", register.card(card.by()).name(),
                "link", address.invitation(secret),
                "tot", UNTIL.format(card.validUntil()));
        var mail = new SimpleMailMessage();
        mail.setFrom(properties.from());
        mail.setTo(card.address());
        mail.setSubject(fill(subject, filled));
        mail.setText(fill(letter, filled));
        sender.getObject().send(mail);
    }

    /** What people named themselves stays on one line: no header, and no second letter, can be smuggled in. */
    private static String fill(String text, Map<String, String> words) {
        return BLANK.matcher(text).replaceAll(blank -> {
            var word = words.getOrDefault(blank.group(1), "");
            return Matcher.quoteReplacement(word.replaceAll("\\p{Cntrl}+", " "));
        });
    }

    private static String template() {
        try (var stream = new ClassPathResource("letters/uitnodiging.txt").getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
