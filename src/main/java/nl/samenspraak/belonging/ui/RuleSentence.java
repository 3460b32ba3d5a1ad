package nl.samenspraak.belonging.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.samenspraak.belonging.Condition;
import nl.samenspraak.belonging.RuleText;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.signin.oidc.TrustedProvider;

/** What a rule does, in one sentence. */
class RuleSentence {

    private final List<TrustedProvider> providers;

    RuleSentence(List<TrustedProvider> providers) {
        this.providers = providers;
    }

    String of(RuleText text, OrganisationCard organisation, Component part) {
        var condition = text.condition();
        return part.getTranslation(
                "belonging.sentence." + text.manner(),
                provider(condition.provider()),
                tenant(condition, part) + claim(condition, part),
                part.getTranslation("participants.role." + text.role()),
                organisation.name());
    }

    /** As people call it; its name in the settings when those do not have it any more. */
    String provider(String id) {
        return providers.stream()
                .filter(one -> one.id().equals(id))
                .map(TrustedProvider::name)
                .findFirst()
                .orElse(id);
    }

    private static String tenant(Condition condition, Component part) {
        return condition.tenant().isEmpty() ? "" : part.getTranslation("belonging.sentence.tenant", condition.tenant());
    }

    private static String claim(Condition condition, Component part) {
        if (condition.claim().isEmpty()) return "";
        var last = condition.claim().substring(condition.claim().lastIndexOf('.') + 1);
        var kind = List.of("groups", "roles").contains(last) ? last : "claim";
        return part.getTranslation("belonging.sentence." + kind, condition.claim(), condition.value());
    }
}
