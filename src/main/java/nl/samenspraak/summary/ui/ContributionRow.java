package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.samenspraak.draft.Markup;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.InnerHtml;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.parts.PassingTime;
import nl.samenspraak.parts.Row;
import nl.samenspraak.summary.Contribution;

/** One contribution; its place leads to where it stands. */
class ContributionRow extends Div implements Row<Contribution> {

    private final String base;
    private final Instant now;
    private final Div who = new Div();
    private final Div words = new Div();

    ContributionRow(String base, Instant now) {
        this.base = base;
        this.now = now;
        addClassName("contribution");
        who.addClassName("who");
        words.addClassName("txt");
        add(who, words);
    }

    @Override
    public void show(Contribution one) {
        var name = new Span(Crest.name(one.organisation(), this));
        name.addClassName("strong");
        var place = new Anchor(base + address(one), place(one));
        place.getElement().setAttribute("router-link", true);
        who.removeAll();
        who.add(new Crest(one.organisation()), name, new Span(headline(one)), place, when(one));
        var markdown = markdown(one);
        words.setVisible(!markdown.isEmpty());
        InnerHtml.show(words, Markup.commentHtml(markdown));
    }

    private Span when(Contribution one) {
        var when = new Span();
        PassingTime.justNow(when.getElement(), Moment.of(one.at(), now, getLocale()));
        return when;
    }

    private String headline(Contribution one) {
        return switch (one) {
            case Contribution.Said said ->
                getTranslation(
                        said.comment().comment().isOfficial()
                                ? "contributions.answer"
                                : "contributions.kind." + said.comment().kind());
            case Contribution.Took took ->
                getTranslation("choice." + took.stand().choice());
            case Contribution.Judged judged ->
                getTranslation("agrees." + judged.verdict().agrees()) + ", "
                        + getTranslation("enough.said." + judged.verdict().enough());
            case Contribution.Missed missed -> missed.text().title();
        };
    }

    private static String markdown(Contribution one) {
        return switch (one) {
            case Contribution.Said said ->
                said.comment().comment().text().isEmpty()
                        ? said.comment().comment().proposal().orElse("")
                        : said.comment().comment().text();
            case Contribution.Took took -> took.stand().motivation();
            case Contribution.Judged judged -> judged.verdict().explanation();
            case Contribution.Missed missed -> missed.text().text();
        };
    }

    private String place(Contribution one) {
        return one.passage().map(this::name).orElseGet(() -> getTranslation("contributions.about." + one.what()));
    }

    private String name(Passage passage) {
        return getTranslation(passage.isActionPoint() ? "summary.actionPoint" : "summary.paragraph", passage.number());
    }

    private static String address(Contribution one) {
        return switch (one) {
            case Contribution.Said said ->
                "/lezen/" + said.place().place() + "?reactie="
                        + said.comment().comment().id();
            case Contribution.Took took ->
                "/actiepunten?actiepunt=" + took.actionPoint().number();
            case Contribution.Judged judged -> "/actiepunten";
            case Contribution.Missed missed -> "/actiepunten";
        };
    }
}
