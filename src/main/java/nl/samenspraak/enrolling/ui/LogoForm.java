package nl.samenspraak.enrolling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import nl.samenspraak.parts.FileSlot;
import nl.samenspraak.people.Logo;
import nl.samenspraak.people.OrganisationCard;

/** Brings a logo, or takes it away. */
class LogoForm extends Div {

    LogoForm(EnrollingDesk desk, OrganisationCard card, Runnable done) {
        addClassName("organisation-form");
        var slot = new FileSlot<>(
                getTranslation("enrolling.logo.choose"),
                Logo.MAX_BYTES,
                (name, content) -> {
                    desk.organisations.showLogo(card.id(), content);
                    return name;
                },
                name -> done.run(),
                ".png",
                ".jpg",
                ".jpeg",
                ".webp");
        var leave = new NativeButton(getTranslation("enrolling.cancel"), click -> done.run());
        leave.addClassNames("btn", "quiet");
        add(new Paragraph(getTranslation("enrolling.logo.how", Logo.MAX_BYTES / 1024)), slot);
        if (card.logo().isPresent()) add(drop(desk, card, done));
        add(leave);
    }

    private NativeButton drop(EnrollingDesk desk, OrganisationCard card, Runnable done) {
        var drop = new NativeButton(getTranslation("enrolling.logo.drop"), click -> {
            desk.organisations.dropLogo(card.id());
            done.run();
        });
        drop.addClassNames("btn", "danger");
        return drop;
    }
}
