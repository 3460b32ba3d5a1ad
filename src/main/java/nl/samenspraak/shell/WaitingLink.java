package nl.samenspraak.shell;

import com.vaadin.flow.component.html.Anchor;
import nl.samenspraak.parts.InnerHtml;
import org.springframework.web.util.HtmlUtils;

/** How many questions wait for who looks, with the way there; a number where there is no room, and read aloud in words. */
class WaitingLink extends Anchor {

    WaitingLink() {
        addClassName("waiting-link");
        getElement().setAttribute("router-link", true);
    }

    void show(int questions, String address) {
        setHref(address);
        var words = getTranslation("questions.wait", questions);
        setTitle(words);
        var html =
                "<span class=\"badge\" aria-hidden=\"true\">%d<span class=\"noun\"> %s</span></span><span class=\"visually-hidden\">%s</span>"
                        .formatted(
                                questions,
                                HtmlUtils.htmlEscape(getTranslation("questions.noun", questions)),
                                HtmlUtils.htmlEscape(words));
        InnerHtml.show(this, html);
    }
}
