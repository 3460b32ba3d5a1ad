package nl.samenspraak.workspace;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.access.ProviderNames;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.live.OrganisationBox;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.KnownPerson;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptFields;

/** Where the kernteam lets somebody take part who is known here already; what is chosen is kept until it is done. */
class LetIn extends NativeDetails {

    private final Participations participations;
    private final Organisations organisations;
    private final Rounds rounds;
    private final ProviderNames providers;
    private final StrategyId strategy;
    private final ComboBox<Choice> person = new ComboBox<>(getTranslation("participants.person"));
    private final OrganisationBox organisation;
    private final ComboBox<Role> role = new ComboBox<>(getTranslation("participants.role"));
    private final Save save = new Save(this::add);
    private boolean keeps;
    private final KeptFields fields;

    /** Two may have one name, which is only what they call themselves: the label tells them apart. */
    record Choice(PersonCard person, String label) {}

    LetIn(
            Participations participations,
            Organisations organisations,
            Rounds rounds,
            ProviderNames providers,
            UnsentTexts unsent,
            LiveHub live,
            StrategyId strategy) {
        this.participations = participations;
        this.organisations = organisations;
        this.rounds = rounds;
        this.providers = providers;
        this.strategy = strategy;
        addClassNames("fold", "let-in");
        setSummaryText(getTranslation("participants.add"));
        person.setItemLabelGenerator(Choice::label);
        organisation = new OrganisationBox(getTranslation("participants.organisation"), live, organisations::all);
        person.setItems(query -> known(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        role.setItemLabelGenerator(one -> getTranslation("participants.role." + one));
        role.setItems(Role.values());
        role.setValue(Role.REPRESENTATIVE);
        save.call(getTranslation("participants.add.yes"));
        fields = new KeptFields(unsent, "let-in:" + strategy);
        fields.add(person, organisation, role);
        fields.addClassName("let-in-fields");
        var form = new Div(new Paragraph(getTranslation("participants.add.how")), fields, save);
        form.addClassNames("card");
        setContent(form);
        setVisible(false);
    }

    /** Asked again after every change, so that who and what came since can be chosen; what is chosen stays. */
    void offer(boolean may) {
        setVisible(may);
        if (!may) return;
        person.getLazyDataView().refreshAll();
        if (!keeps) bringBack();
    }

    /** Only once it is known that the person who asks may choose. */
    private void bringBack() {
        keeps = true;
        // By their name they are found again, for the list is asked in words.
        fields.keep("person", person, LetIn::inWords, this::meant);
        fields.keep("organisation", organisation, card -> card.id().toString(), organisation::choice);
        fields.keep("role", role, Role.class);
        setOpen(fields.holdsWords());
    }

    private static String inWords(Choice choice) {
        return choice.person().id() + " " + choice.person().name();
    }

    private Optional<Choice> meant(String words) {
        var name = words.substring(words.indexOf(' ') + 1);
        return known(name).stream()
                .filter(choice -> inWords(choice).equals(words))
                .findFirst();
    }

    private List<Choice> known(String words) {
        var all = participations.known(strategy, words);
        var cards = organisations.cards(all.stream()
                .flatMap(one -> one.organisations().stream())
                .distinct()
                .toList());
        var now = rounds.now();
        return all.stream()
                .map(one -> new Choice(one.who().person(), label(one, cards, now)))
                .toList();
    }

    private String label(KnownPerson one, Map<OrganisationId, OrganisationCard> cards, Instant now) {
        var where = one.organisations().stream()
                .map(cards::get)
                .filter(Objects::nonNull)
                .map(OrganisationCard::name)
                .collect(joining(", "));
        var seen = one.who()
                .firstSeenAt()
                .map(at -> getTranslation("participants.firstSeen", Moments.on(at, now, getLocale())));
        return Stream.of(
                        Optional.of(one.who().person().name()),
                        Optional.of(providers.of(one.who().issuer())),
                        Optional.of(where.isEmpty() ? getTranslation("participants.nowhere") : where),
                        seen)
                .flatMap(Optional::stream)
                .collect(joining(" · "));
    }

    private void add() {
        if (person.getValue() == null || organisation.getValue() == null || role.getValue() == null) {
            save.refuse(getTranslation("participants.incomplete"));
            return;
        }
        save.accept();
        participations.add(
                strategy,
                person.getValue().person().id(),
                organisation.getValue().id(),
                role.getValue());
        save.say(getTranslation(
                "participants.added",
                person.getValue().person().name(),
                organisation.getValue().name()));
        person.clear();
        organisation.clear();
        fields.sent();
        person.focus();
    }
}
