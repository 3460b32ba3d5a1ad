package nl.samenspraak.belonging.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.belonging.Condition;
import nl.samenspraak.belonging.Manner;
import nl.samenspraak.belonging.RuleText;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.live.OrganisationBox;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.round.Role;
import nl.samenspraak.signin.oidc.TrustedProvider;
import nl.samenspraak.unsent.ui.KeptFields;
import org.jspecify.annotations.Nullable;

/** What a rule says, to fill in, kept until it is made; below it stands in one sentence what it will do. */
class RuleFields extends Div {

    private final ComboBox<TrustedProvider> provider = new ComboBox<>(getTranslation("belonging.provider"));
    private final ComboBox<String> tenant = new ComboBox<>(getTranslation("belonging.tenant"));
    private final TextField claim = new TextField(getTranslation("belonging.claim"));
    private final TextField value = new TextField(getTranslation("belonging.value"));
    private final OrganisationBox organisation;
    private final ComboBox<Role> role = new ComboBox<>(getTranslation("inviting.role"));
    private final RadioButtonGroup<Manner> manner = new RadioButtonGroup<>(getTranslation("belonging.manner"));
    private final Paragraph preview = new Paragraph();
    private final RuleSentence sentence;
    private final KeptFields kept;

    /** {@code place} is where what is filled in is kept. */
    RuleFields(BelongingDesk desk, StrategyId strategy, String place) {
        kept = new KeptFields(desk.unsent, place);
        var providers = desk.rules.providers(strategy);
        sentence = new RuleSentence(providers);
        addClassName("rule-form");
        provider.setItemLabelGenerator(TrustedProvider::name);
        provider.setItems(providers);
        provider.addValueChangeListener(change -> offerTenants());
        provider.addClassName("across");
        tenant.addClassName("across");
        tenant.setVisible(false);
        claim.setHelperText(getTranslation("belonging.claim.help"));
        value.setHelperText(getTranslation("belonging.value.help"));
        for (var field : new TextField[] {claim, value}) field.setMaxLength(Condition.MAX_LENGTH);
        organisation =
                new OrganisationBox(getTranslation("inviting.organisation"), desk.live, () -> desk.organisations.all());
        role.setItemLabelGenerator(one -> getTranslation("participants.role." + one));
        role.setItems(Role.REPRESENTATIVE, Role.OBSERVER);
        role.setValue(Role.REPRESENTATIVE);
        manner.setItemLabelGenerator(one -> getTranslation("belonging.manner." + one));
        manner.setItems(Manner.values());
        manner.setValue(Manner.WITH_YES);
        preview.addClassName("rule-preview");
        preview.getElement().setAttribute("role", "status");
        whenFilled(this::show);
        var fields = new Div(provider, tenant, claim, value, organisation, role);
        fields.addClassName("let-in-fields");
        kept.add(fields, manner);
        add(kept, preview);
        if (providers.size() == 1) provider.setValue(providers.getFirst());
        show();
    }

    /** Fills in a rule that is there; its organisation stays. */
    void fill(RuleText text, OrganisationCard its) {
        provider(text.condition().provider()).ifPresent(provider::setValue);
        tenant.setValue(tenant(text));
        claim.setValue(text.condition().claim());
        value.setValue(text.condition().value());
        organisation.fix(its);
        role.setValue(text.role());
        manner.setValue(text.manner());
    }

    /** The same, of what it says by now: what was filled in, or emptied, stays. */
    void startWith(RuleText text, OrganisationCard its) {
        provider(text.condition().provider()).ifPresent(one -> kept.startWith(provider, one));
        // Another provider has tenants of its own.
        if (!provider.isEmpty()
                && provider.getValue().id().equals(text.condition().provider())) kept.startWith(tenant, tenant(text));
        kept.startWith(claim, text.condition().claim());
        kept.startWith(value, text.condition().value());
        organisation.fix(its);
        kept.startWith(role, text.role());
        kept.startWith(manner, text.manner());
    }

    /** Whether something was filled in that is not sent. */
    boolean holdsWords() {
        return kept.holdsWords();
    }

    void whenFilled(Runnable listener) {
        all().forEach(field -> field.addValueChangeListener(change -> listener.run()));
    }

    /** What a rule with this text does. */
    String sentence(RuleText text, OrganisationCard its) {
        return sentence.of(text, its, this);
    }

    /** What was filled in before and not made stands there again; from now on all of it is kept. */
    void bringBack() {
        kept.keep("provider", provider, TrustedProvider::id, this::provider);
        kept.keep("tenant", tenant, one -> one, one -> tenants().contains(one) ? Optional.of(one) : Optional.empty());
        kept.keep("claim", claim);
        kept.keep("value", value);
        if (!organisation.isReadOnly())
            kept.keep("organisation", organisation, card -> card.id().toString(), organisation::choice);
        kept.keep("role", role, Role.class);
        kept.keep("manner", manner, Manner.class);
    }

    /** What was filled in, if all that is needed was; refused where it says what no rule may. */
    Optional<RuleText> text() {
        if (provider.isEmpty() || organisation.isEmpty() || role.isEmpty() || manner.isEmpty()) return Optional.empty();
        var condition = new Condition(
                provider.getValue().id(),
                tenant.isVisible() ? Objects.requireNonNullElse(tenant.getValue(), "") : "",
                claim.getValue(),
                value.getValue());
        return Optional.of(new RuleText(condition, organisation.getValue().id(), role.getValue(), manner.getValue()));
    }

    /** It was made, or is not wanted any more. */
    void sent() {
        kept.sent();
    }

    private Stream<HasValue<?, ?>> all() {
        return Stream.of(provider, tenant, claim, value, organisation, role, manner);
    }

    private static @Nullable String tenant(RuleText text) {
        return text.condition().tenant().isEmpty() ? null : text.condition().tenant();
    }

    private Optional<TrustedProvider> provider(String id) {
        return provider.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private List<String> tenants() {
        return provider.isEmpty() ? List.of() : provider.getValue().tenants();
    }

    private void offerTenants() {
        var tenants = tenants();
        tenant.clear();
        tenant.setItems(tenants);
        tenant.setVisible(!tenants.isEmpty());
        if (tenants.size() == 1) tenant.setValue(tenants.getFirst());
    }

    /** What is wrong is said at once too, before anybody presses. */
    private void show() {
        preview.removeClassName("wrong");
        try {
            preview.setText(text().map(text -> sentence.of(text, organisation.getValue(), this))
                    .orElse(getTranslation("belonging.preview.none")));
        } catch (Refusal refused) {
            preview.addClassName("wrong");
            preview.setText(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }
}
