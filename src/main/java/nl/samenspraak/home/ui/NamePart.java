package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyName;

/** The name of the strategy, at the top of its home page. */
class NamePart extends Div {

    private final HomeDesk desk;
    private final StrategyCard strategy;
    private final H1 name = new H1();
    private final NameForm form;
    private final InPlace<NameForm> inPlace;

    NamePart(HomeDesk desk, StrategyCard strategy) {
        this.desk = desk;
        this.strategy = strategy;
        form = new NameForm(desk.unsent, "name:" + strategy.id(), this::write, this::close);
        inPlace = new InPlace<>(name, form).call(getTranslation("home.change"), getTranslation("home.name.label"));
        add(inPlace);
        desk.live.follow(this, strategy.id(), this::refresh);
        refresh();
    }

    private void write(StrategyName written) {
        form.meanwhile().record(() -> desk.strategies.rename(strategy.id(), written, form.seen()), this::refresh);
        form.recorded();
        close();
        refresh();
    }

    private void close() {
        inPlace.close();
    }

    private void refresh() {
        var now = desk.strategies.card(strategy.id()).name();
        name.setText(now);
        form.startWith(now);
        inPlace.offer(desk.mayChange(strategy.id()));
    }
}
