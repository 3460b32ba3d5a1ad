package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.samenspraak.audit.Taken;

/** What was found in the account, to take along as a file; it says so when that is not all of it. */
class LogTake extends Div {

    LogTake(String file, boolean fits) {
        addClassName("log-take");
        var take = new Anchor(file, getTranslation("audit.csv"));
        take.addClassName("btn");
        take.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        add(take);
        if (fits) return;
        var cut = new Span(getTranslation("audit.cut", Taken.MAX_LINES));
        cut.addClassName("hint");
        add(cut);
    }
}
