package nl.samenspraak.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.ParticipationCard;

/** Who one is and for whom one speaks, always in sight; unfolds to change that, the language and the light, and to leave. */
class WhoMenu extends Div {

    private final FrameFacts facts;
    private final Div menu = new Div();

    WhoMenu(FrameFacts facts, Optional<StrategyCard> strategy) {
        this.facts = facts;
        var details = new Element("details");
        details.setAttribute("class", "who");
        var summary = new Element("summary");
        details.appendChild(summary, menu.getElement());
        getElement().appendChild(details);
        menu.addClassName("who-menu");
        var me = facts.me();
        menu.add(new Paragraph(getTranslation("frame.signedInAs", me.name())));
        var choices = strategy.map(facts::choices).orElse(List.of());
        var organisations = facts.organisations(choices);
        var chosen =
                choices.isEmpty() ? null : organisations.get(choices.getFirst().organisation());
        var name = new Span(chosen == null ? me.name() : chosen.name());
        name.addClassName("name");
        var crest = chosen == null ? new Crest(me.initials(), "#0a5f68") : new Crest(chosen);
        summary.appendChild(crest.getElement(), name.getElement());
        strategy.filter(card -> choices.size() > 1).ifPresent(card -> menu.add(speakFor(card, choices, organisations)));
        menu.add(language(), light());
        var leave = new NativeButton(getTranslation("frame.leave"), click -> facts.leave());
        leave.addClassName("btn");
        menu.add(leave);
    }

    private Component speakFor(
            StrategyCard strategy,
            List<ParticipationCard> choices,
            Map<OrganisationId, OrganisationCard> organisations) {
        var group = group("frame.speakFor");
        for (var choice : choices) {
            var organisation = organisations.get(choice.organisation());
            if (organisation == null) continue;
            group.add(choose(
                    organisation.name(),
                    choice.equals(choices.getFirst()),
                    () -> facts.speakFor(strategy, choice.organisation())));
        }
        return group;
    }

    private Component language() {
        var group = group("frame.language");
        for (var language : List.of(Messages.DUTCH, Messages.ENGLISH)) {
            var mine = getLocale().getLanguage().equals(language.getLanguage());
            group.add(choose(language.equals(Messages.DUTCH) ? "Nederlands" : "English", mine, () -> speak(language)));
        }
        return group;
    }

    private Component light() {
        var group = group("frame.light");
        for (var theme : List.of("auto", "light", "dark")) {
            var button = choose(getTranslation("frame.light." + theme), false, () -> {});
            button.getElement().setAttribute("data-set-theme", theme);
            group.add(button);
        }
        return group;
    }

    private void speak(Locale language) {
        getElement().executeJs("window.samenspraak.language($0)", language.getLanguage());
    }

    private FieldSet group(String key) {
        return new FieldSet(getTranslation(key));
    }

    private NativeButton choose(String text, boolean pressed, Runnable act) {
        var button = new NativeButton(text, click -> act.run());
        button.addClassName("choose");
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
