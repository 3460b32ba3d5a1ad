package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.Command;
import java.util.function.Supplier;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Focus;
import nl.samenspraak.people.PersonId;

/**
 * Lets a question wait for somebody else; the list is made when it is asked for. A button does it and not the list itself,
 * since with the keyboard one goes past others on the way to somebody.
 */
class HandOver extends Div {

    private final ThreadPanels desk;
    private final StrategyId strategy;
    private final ThreadId thread;
    private final Talker talker;
    private final Supplier<Command> goOn;
    private final NativeButton open = new NativeButton(getTranslation("talk.assign"), click -> choose());

    /** {@code goOn} is asked before the question goes where the keyboard goes on after. */
    HandOver(ThreadPanels desk, StrategyId strategy, ThreadId thread, Talker talker, Supplier<Command> goOn) {
        this.desk = desk;
        this.strategy = strategy;
        this.thread = thread;
        this.talker = talker;
        this.goOn = goOn;
        addClassName("hand-over");
        open.addClassName("link");
        add(open);
    }

    private void choose() {
        var choice = new PersonChoice(getTranslation("talk.assign.choose"), desk.questions.contacts(strategy));
        choice.getElement().setAttribute("aria-label", getTranslation("talk.assign.to"));
        var hand = button("talk.assign", () -> hand(choice));
        var no = button("talk.cancel", this::fold);
        no.addClassName("quiet");
        removeAll();
        add(choice, hand, no);
        choice.focus();
    }

    private void hand(PersonChoice choice) {
        choice.chosen().ifPresentOrElse(this::hand, choice::focus);
    }

    private void hand(PersonId person) {
        var after = goOn.get();
        talker.act(() -> {
            desk.questions.assign(thread, person);
            removeAll();
            add(open);
            talker.announce(getTranslation("talk.assigned"));
        });
        after.execute();
    }

    private void fold() {
        removeAll();
        add(open);
        Focus.back(open);
    }

    private NativeButton button(String key, Command act) {
        var button = new NativeButton(getTranslation(key), click -> act.execute());
        button.addClassName("btn");
        return button;
    }
}
