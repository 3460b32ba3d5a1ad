package nl.samenspraak.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that cannot be shown: what is the case, and the way back. */
class TroubleView extends Div implements HasDynamicTitle {

    private String title = "";

    @Override
    public String getPageTitle() {
        return title + " · Samenspraak";
    }

    void fill(String title, String sentence) {
        this.title = title;
        removeAll();
        addClassName("empty-state");
        var home = new Anchor("", getTranslation("trouble.home"));
        home.addClassName("btn");
        add(new H1(title), new Paragraph(sentence), home);
    }
}
