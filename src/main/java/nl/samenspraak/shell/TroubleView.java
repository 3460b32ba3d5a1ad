package nl.samenspraak.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.shared.Registration;

/** A page that cannot be shown: what is the case, and the way back. */
class TroubleView extends Div implements HasDynamicTitle {

    private String title = "";
    private Registration following = () -> {};

    @Override
    public String getPageTitle() {
        return title + " · Samenspraak";
    }

    /** In place of what it followed before: one page may tell of several refusals, one after the other. */
    void follow(Registration other) {
        following.remove();
        following = other;
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
