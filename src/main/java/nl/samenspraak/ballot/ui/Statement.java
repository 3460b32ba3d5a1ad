package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.parts.PassingTime;
import nl.samenspraak.parts.Row;
import nl.samenspraak.people.OrganisationCard;

/** What one organisation said: who, which answers, when, and why. */
class Statement extends Div implements Row<Statement.Said> {

    /** An answer and its words; {@code details} are said after them. */
    record Said(OrganisationCard who, List<Answer> answers, Moment details, String why) {}

    record Answer(Enum<?> answer, String words) {}

    Statement() {
        addClassName("statement");
    }

    @Override
    public void show(Said said) {
        removeAll();
        var name = new Span(Crest.name(said.who(), this));
        name.addClassName("name");
        var details = new Span();
        PassingTime.justNow(details.getElement(), said.details());
        details.addClassName("details");
        var line = new Div(name);
        line.addClassName("said");
        said.answers().forEach(one -> line.add(new ChoiceMark(one.answer(), one.words())));
        line.add(details);
        add(new Crest(said.who()), line);
        if (!said.why().isEmpty()) add(why(said.why()));
    }

    private static Component why(String text) {
        var why = new Paragraph(text);
        why.addClassName("why");
        return why;
    }
}
