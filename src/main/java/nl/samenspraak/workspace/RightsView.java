package nl.samenspraak.workspace;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspraak.audit.RightsReview;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.parts.InnerHtml;
import nl.samenspraak.people.PersonChanged;
import nl.samenspraak.people.PersonSeen;
import nl.samenspraak.round.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Who may do what, to go through once a year. */
@Route("s/:strategy/rechten")
@PermitAll
class RightsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final RightsReview review;
    private final LiveHub live;
    private final Div slot = new Div();
    private @Nullable StrategyCard strategy;
    private Registration following = () -> {};

    RightsView(Strategies strategies, RightsReview review, LiveHub live) {
        this.strategies = strategies;
        this.review = review;
        this.live = live;
        addClassNames("page", "rights-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        var words = new RightsWords(getLocale(), this::getTranslation);
        show(card, words);
        if (card.equals(strategy)) return;
        strategy = card;
        removeAll();
        slot.addClassName("table-slot");
        slot.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("rights.title"));
        var bar = new Div(take(card, "csv"), take(card, "xlsx"));
        bar.addClassName("log-take");
        add(
                new KernteamLinks(card, "rechten"),
                new H1(getTranslation("rights.title")),
                new Paragraph(getTranslation("rights.how")),
                bar,
                slot,
                new H2(getTranslation("rights.roles")),
                roles(words));
        following.remove();
        following = Registration.combine(
                live.follow(this, card.id(), () -> show(card, words)),
                live.follow(this, PersonSeen.class, () -> show(card, words)),
                live.follow(this, PersonChanged.class, () -> show(card, words)));
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("rights.title");
        return strategy == null ? title : title + " · " + strategy.name();
    }

    private void show(StrategyCard card, RightsWords words) {
        var lines = review.lines(card.id());
        var founders = review.founders(card.id());
        var caption = getTranslation("rights.count", lines.size(), founders.size());
        InnerHtml.show(slot, table(caption, words.heads(), words.rows(lines, founders)));
    }

    private Anchor take(StrategyCard card, String kind) {
        var take = new Anchor("downloads/" + card.slug() + "/rechten." + kind, getTranslation("rights." + kind));
        take.addClassName("btn");
        take.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        return take;
    }

    private DescriptionList roles(RightsWords words) {
        var list = new DescriptionList();
        for (var role : Role.values())
            list.add(
                    new DescriptionList.Term(getTranslation("participants.role." + role)),
                    new DescriptionList.Description(words.may(role)));
        list.add(
                new DescriptionList.Term(getTranslation("rights.founder")),
                new DescriptionList.Description(getTranslation("rights.founder.may")));
        return list;
    }

    private String table(String caption, List<String> heads, List<List<String>> rows) {
        var head = heads.stream()
                .map(one -> "<th scope=\"col\">" + HtmlUtils.htmlEscape(one, "UTF-8") + "</th>")
                .collect(joining());
        var body = rows.stream()
                .map(row -> "<tr><th scope=\"row\">" + HtmlUtils.htmlEscape(row.getFirst(), "UTF-8") + "</th>"
                        + cells(row) + "</tr>")
                .collect(joining());
        return "<table><caption>" + HtmlUtils.htmlEscape(caption, "UTF-8") + "</caption><thead><tr>" + head
                + "</tr></thead><tbody>" + body + "</tbody></table>";
    }

    private static String cells(List<String> row) {
        return Stream.of(row)
                .flatMap(all -> all.stream().skip(1))
                .map(one -> "<td>" + HtmlUtils.htmlEscape(one, "UTF-8") + "</td>")
                .collect(joining());
    }
}
