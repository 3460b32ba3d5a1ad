package nl.samenspraak.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A sentence in the corner of the page that stays until it is put away. */
class Notice extends Div {

    private Notice(String sentence) {
        addClassNames("notices");
        var close = new NativeButton(getTranslation("trouble.close"), click -> removeFromParent());
        close.addClassNames("btn", "quiet");
        var notice = new Div(new Span(sentence), close);
        notice.addClassNames("notice", "error");
        notice.getElement().setAttribute("role", "alert");
        add(notice);
    }

    static void show(UI ui, String sentence) {
        ui.getChildren().filter(Notice.class::isInstance).toList().forEach(ui::remove);
        ui.add(new Notice(sentence));
    }
}
