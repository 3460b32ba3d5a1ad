package nl.samenspraak.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.OrganisationBox;
import nl.samenspraak.parts.Row;
import org.jspecify.annotations.Nullable;

/** One strategy that waits: for whom the founder will speak there, and the button. */
class LeaderlessRow extends Div implements Row<StrategyCard> {

    private final H3 name = new H3();
    private final OrganisationBox organisation;
    private @Nullable StrategyCard strategy;

    LeaderlessRow(FrontDesk front, Consumer<StrategyCard> done) {
        organisation =
                new OrganisationBox(getTranslation("access.takeOver.for"), front.live, () -> front.organisations.all());
        organisation.setErrorMessage(getTranslation("access.takeOver.incomplete"));
        var button = new NativeButton(getTranslation("access.takeOver"), click -> takeOver(front, done));
        button.addClassName("btn");
        addClassName("leaderless-row");
        add(name, organisation, button);
    }

    @Override
    public void show(StrategyCard now) {
        strategy = now;
        name.setText(now.name());
    }

    private void takeOver(FrontDesk front, Consumer<StrategyCard> done) {
        var speaking = organisation.getValue();
        organisation.setInvalid(speaking == null);
        if (speaking == null || strategy == null) return;
        front.leaderless.takeOver(strategy.id(), speaking.id());
        done.accept(strategy);
    }
}
