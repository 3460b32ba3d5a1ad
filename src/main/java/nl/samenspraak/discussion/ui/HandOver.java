package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.draft.StrategyId;

/** Lets a question wait for somebody else; the list is made when it is asked for. */
class HandOver extends Div {

    private final ThreadPanels desk;
    private final StrategyId strategy;
    private final ThreadId thread;
    private final Talker talker;
    private final NativeButton open = new NativeButton(getTranslation("talk.assign"), click -> choose());

    HandOver(ThreadPanels desk, StrategyId strategy, ThreadId thread, Talker talker) {
        this.desk = desk;
        this.strategy = strategy;
        this.thread = thread;
        this.talker = talker;
        addClassName("hand-over");
        open.addClassName("link");
        add(open);
    }

    private void choose() {
        var choice = new PersonChoice(getTranslation("talk.assign.choose"), desk.questions.contacts(strategy));
        choice.getElement().setAttribute("aria-label", getTranslation("talk.assign"));
        choice.addValueChangeListener(change ->
                choice.chosen().ifPresent(person -> talker.act(() -> desk.questions.assign(thread, person))));
        removeAll();
        add(choice);
        choice.focus();
    }
}
