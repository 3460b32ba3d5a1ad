package nl.samenspraak.audit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.audit.EntryCard;
import nl.samenspraak.audit.InstallationLog;
import nl.samenspraak.audit.Logbook;
import nl.samenspraak.audit.Outcome;
import nl.samenspraak.audit.Sought;
import nl.samenspraak.audit.UseCases;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;
import org.springframework.stereotype.Component;

/** Hands out the account of a strategy or of the installation, and puts what stands in it into words of people. */
@Component
public class LogDesk {

    private final Logbook logbook;
    private final InstallationLog installation;
    private final People people;
    private final Organisations organisations;
    private final UseCases useCases;
    private final I18NProvider messages;

    LogDesk(
            Logbook logbook,
            InstallationLog installation,
            People people,
            Organisations organisations,
            UseCases useCases,
            I18NProvider messages) {
        this.logbook = logbook;
        this.installation = installation;
        this.people = people;
        this.organisations = organisations;
        this.useCases = useCases;
        this.messages = messages;
    }

    public LogPanel panel(StrategyCard strategy, Sought sought) {
        return new LogPanel(this, most -> logbook.entries(strategy.id(), sought, most));
    }

    public LogPanel panel(Sought sought) {
        return new LogPanel(this, most -> installation.entries(sought, most));
    }

    /** The names of those who occur in entries. */
    public Names names(Collection<EntryCard> entries) {
        return new Names(
                people.cards(entries.stream()
                        .flatMap(one -> Stream.concat(one.person().stream(), Names.people(one)))
                        .distinct()
                        .toList()),
                organisations.cards(entries.stream()
                        .flatMap(one -> Stream.concat(one.organisation().stream(), Names.organisations(one)))
                        .distinct()
                        .toList()));
    }

    /** "reageerde in een gesprek"; what is on record only because it was refused is a question in general. */
    public String did(String useCase, Locale language) {
        return useCases.isOnRecord(useCase)
                ? messages.getTranslation("audit.did." + useCase, language)
                : messages.getTranslation("audit.asked", language, useCase);
    }

    /** Whom it was about, besides who did it and for whom; and of a session why it ended. */
    List<String> about(EntryCard entry, Names names, Locale language) {
        return Stream.concat(
                        names.about(entry).stream(),
                        entry.subjects("Ending").stream()
                                .map(why -> messages.getTranslation("audit.ending." + why, language)))
                .toList();
    }

    /** "gelukt", "geweigerd (RoundClosed)", "mislukt". */
    public String ended(EntryCard entry, Locale language) {
        return entry.outcome() == Outcome.REFUSED
                ? messages.getTranslation("audit.refused", language, entry.refusal())
                : messages.getTranslation("audit.outcome." + entry.outcome(), language);
    }

    /** Names by id; empty for who is not known. */
    public record Names(Map<PersonId, PersonCard> people, Map<OrganisationId, OrganisationCard> organisations) {

        public Optional<String> person(EntryCard entry) {
            return entry.person().map(people::get).flatMap(Optional::ofNullable).map(PersonCard::name);
        }

        public Optional<String> organisation(EntryCard entry) {
            return entry.organisation()
                    .map(organisations::get)
                    .flatMap(Optional::ofNullable)
                    .map(OrganisationCard::name);
        }

        /** Whom it was about, besides who did it and for whom. */
        List<String> about(EntryCard entry) {
            return Stream.concat(
                            people(entry)
                                    .map(people::get)
                                    .flatMap(Stream::ofNullable)
                                    .map(PersonCard::name),
                            organisations(entry)
                                    .map(organisations::get)
                                    .flatMap(Stream::ofNullable)
                                    .map(OrganisationCard::name))
                    .toList();
        }

        private static Stream<PersonId> people(EntryCard entry) {
            return entry.subjects("PersonId").stream().map(PersonId::of);
        }

        private static Stream<OrganisationId> organisations(EntryCard entry) {
            return entry.subjects("OrganisationId").stream().map(OrganisationId::of);
        }

        Stream<String> both(EntryCard entry) {
            return Stream.concat(person(entry).stream(), organisation(entry).stream());
        }
    }
}
