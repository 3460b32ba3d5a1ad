package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import nl.samenspraak.ballot.ui.TallyBar;
import nl.samenspraak.ballot.ui.TallyWords;
import nl.samenspraak.summary.Overview;

/** What organisations say about the ambition, and whether the action points are enough for it. */
class AmbitionPart extends Section {

    private final String answers;
    private final Anchor answered;
    private final TallyBar agrees = new TallyBar();
    private final TallyBar enough = new TallyBar();

    AmbitionPart(String base) {
        addClassName("ambition-part");
        answers = base + "/inbreng?wat=ambitie";
        answered = new Anchor(answers, "");
        answered.getElement().setAttribute("router-link", true);
        var all = new Anchor(base + "/actiepunten", getTranslation("summary.ambition.all"));
        all.getElement().setAttribute("router-link", true);
        add(
                new H2(getTranslation("summary.ambition")),
                new Paragraph(answered),
                new H3(getTranslation("ambition.count")),
                agrees,
                new H3(getTranslation("enough.count")),
                enough,
                all);
    }

    void show(Overview now) {
        var words = new TallyWords(this::getTranslation);
        answered.setText(getTranslation(
                "summary.ambition.answered",
                now.ambition().verdicts().size(),
                now.organisations().size()));
        agrees.show(words.agrees(now.ambition(), one -> answers + "&eens=" + address(one)));
        enough.show(words.enough(now.ambition(), one -> answers + "&genoeg=" + address(one)));
    }

    private static String address(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
