package nl.samenspraak.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import nl.samenspraak.draft.StrategyId;

/** Turns a page from reading to changing and back, so that the kernteam sees it as others do until it writes. */
class ChangeSwitch extends Div {

    private static final String CHANGING = "changing";

    private final HomeDesk desk;
    private final StrategyId strategy;
    private final Component page;
    private final NativeButton button = new NativeButton("", click -> turn());
    private boolean changing;

    ChangeSwitch(HomeDesk desk, StrategyId strategy, Component page) {
        this.desk = desk;
        this.strategy = strategy;
        this.page = page;
        addClassName("change-switch");
        button.addClassName("btn");
        add(button);
        desk.live.follow(this, strategy, this::refresh);
        refresh();
    }

    private void turn() {
        changing = !changing;
        refresh();
    }

    private void refresh() {
        var mayChange = desk.mayChange(strategy);
        setVisible(mayChange);
        changing &= mayChange;
        button.setText(getTranslation(changing ? "home.change.done" : "home.change.page"));
        page.getElement().getClassList().set(CHANGING, changing);
    }
}
