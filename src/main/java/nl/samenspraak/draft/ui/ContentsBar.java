package nl.samenspraak.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.dom.Element;
import nl.samenspraak.draft.Article;

/** The contents of the article, with how much is said where and how far the reader is; the article's script keeps it. */
public class ContentsBar extends Nav {

    private final Div foot = new Div();

    public ContentsBar(Article article) {
        addClassName("toc");
        var title = new H2(getTranslation("article.contents", article.version().number()));
        var list = new Div();
        list.addClassName("toc-list");
        list.getElement().setProperty("innerHTML", article.contents());
        foot.addClassName("toc-foot");
        setAriaLabel(getTranslation("article.contents.label"));
        var progress = new Element("progress");
        progress.setAttribute("class", "toc-progress");
        progress.setAttribute("aria-label", getTranslation("article.progress"));
        var unfold = new NativeButton(getTranslation("article.contents.unfold"));
        unfold.addClassNames("btn", "toc-unfold");
        unfold.getElement().setAttribute("aria-expanded", "false");
        add(title, unfold, list, foot);
        getElement().insertChild(3, progress);
    }

    /** Puts a part under the contents, such as how far the reader's organisation is. */
    public void under(Component part) {
        foot.add(part);
    }
}
