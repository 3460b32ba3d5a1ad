package nl.samenspraak.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.ParticipationCard;
import org.springframework.web.util.HtmlUtils;

/** Who one is and for whom one speaks, always in sight; unfolds to change that, the language and the light, and to leave. */
class WhoMenu extends Div {

    private final FrameFacts facts;
    private final Div menu = new Div();

    /** Who one is and may be here; while it stays the same, the menu stays as it is, unfolded or not. */
    record Self(
            PersonCard me,
            Optional<StrategyCard> strategy,
            boolean founder,
            List<ParticipationCard> choices,
            Map<OrganisationId, OrganisationCard> organisations) {

        Self(FrameFacts facts, Optional<StrategyCard> strategy) {
            this(facts, strategy, strategy.map(facts::choices).orElse(List.of()));
        }

        private Self(FrameFacts facts, Optional<StrategyCard> strategy, List<ParticipationCard> choices) {
            this(facts.me(), strategy, facts.isFounder(), choices, facts.organisations(choices));
        }
    }

    WhoMenu(FrameFacts facts, Self self) {
        this.facts = facts;
        var details = new Element("details");
        details.setAttribute("class", "who");
        var summary = new Element("summary");
        details.appendChild(summary, menu.getElement());
        getElement().appendChild(details);
        menu.addClassName("who-menu");
        var me = self.me();
        menu.add(new Paragraph(getTranslation("frame.signedInAs", me.name())));
        var choices = self.choices();
        var organisations = self.organisations();
        var chosen =
                choices.isEmpty() ? null : organisations.get(choices.getFirst().organisation());
        var name = new Span(chosen == null ? me.name() : Crest.name(chosen, this));
        name.addClassName("name");
        var crest = chosen == null ? new Crest(me.initials(), "#0a5f68") : new Crest(chosen);
        summary.appendChild(crest.getElement(), name.getElement());
        self.strategy()
                .filter(card -> choices.size() > 1)
                .ifPresent(card -> menu.add(speakFor(card, choices, organisations)));
        menu.add(languageAndLight());
        menu.add(link("mijn-gegevens", "frame.myData"));
        if (self.founder()) menu.add(link("organisaties", "enrolling.title"), link("mensen", "access.title"));
        menu.getElement().appendChild(leave());
    }

    /**
     * Leaving is the browser's own journey, to the provider and back; an answer within the page could not be sent on to
     * another address. {@code frame.js} fills in the page's token.
     */
    private Element leave() {
        var form = new Element("form");
        form.setAttribute("class", "leave").setAttribute("method", "post").setAttribute("action", "logout");
        var token = new Element("input");
        token.setAttribute("type", "hidden").setAttribute("name", "_csrf");
        var button = new Element("button");
        button.setAttribute("type", "submit").setAttribute("class", "btn");
        button.setText(getTranslation("frame.leave"));
        return form.appendChild(token, button);
    }

    private Anchor link(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        return link;
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
                    Crest.name(organisation, this),
                    choice.equals(choices.getFirst()),
                    () -> facts.speakFor(strategy, choice.organisation())));
        }
        return group;
    }

    /** Language and light are the browser's own business ({@code frame.js}), so they are one element and no tree. */
    private Component languageAndLight() {
        var language = List.of(choice("language", "nl", "Nederlands"), choice("language", "en", "English"));
        var light = Stream.of("auto", "light", "dark")
                .map(value -> choice("theme", value, getTranslation("frame.light." + value)))
                .toList();
        var both = new Div();
        both.addClassName("who-choices");
        both.getElement()
                .setProperty("innerHTML", fieldset("frame.language", language) + fieldset("frame.light", light));
        return both;
    }

    private String fieldset(String key, List<String> buttons) {
        return "<fieldset><legend>" + HtmlUtils.htmlEscape(getTranslation(key)) + "</legend>" + String.join("", buttons)
                + "</fieldset>";
    }

    private String choice(String what, String value, String words) {
        var pressed = what.equals("language") && getLocale().getLanguage().equals(value);
        return "<button type=\"button\" class=\"choose\" data-set-%s=\"%s\" aria-pressed=\"%s\">%s</button>"
                .formatted(what, value, pressed, HtmlUtils.htmlEscape(words));
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
