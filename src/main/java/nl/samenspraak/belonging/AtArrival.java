package nl.samenspraak.belonging;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.Admittance;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RuleId;
import nl.samenspraak.signin.PersonArrived;
import nl.samenspraak.signin.oidc.TrustedProviders;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets rules do their work while somebody signs in, in the transaction of that: whose access was stopped was sent away before.
 * Two arrivals of one person at once write the same rows: a key lets one through, and the other is done again and finds nothing
 * left to write.
 */
@Component
class AtArrival {

    private final AdmissionRuleRepository rules;
    private final RuleVersions versions;
    private final VouchingRepository vouchings;
    private final Requests requests;
    private final Register register;
    private final TrustedProviders providers;
    private final Admittance admittance;
    private final RolesByRule roles;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AtArrival(
            AdmissionRuleRepository rules,
            RuleVersions versions,
            VouchingRepository vouchings,
            Requests requests,
            Register register,
            TrustedProviders providers,
            Admittance admittance,
            RolesByRule roles,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.versions = versions;
        this.vouchings = vouchings;
        this.requests = requests;
        this.register = register;
        this.providers = providers;
        this.admittance = admittance;
        this.roles = roles;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    @Transactional
    void arrived(PersonArrived event) {
        var provider = providers.of(event.provider()).orElse(null);
        if (provider == null) return;
        // In one order, so that two arrivals that lock organisations wait for each other and do not meet head on; and
        // of an
        // organisation the rule that gives most first, so that it is the one that lets in.
        var about = rules.findByTermsIssuerAndEndedAtIsNull(provider.issuer()).stream()
                .filter(rule -> rule.terms().areAbout(providers.of(rule.terms().provider())))
                .sorted(comparing((AdmissionRule rule) -> rule.organisation().id())
                        .thenComparing(rule -> rule.terms().role(), Role.BY_WHAT_IT_MAY)
                        .thenComparing(rule -> rule.id().id()))
                .toList();
        var said = new HashMap<RuleId, Said>();
        about.forEach(rule -> said.put(rule.id(), rule.terms().askedOf(provider, event.claims())));
        var holding =
                about.stream().filter(rule -> said.get(rule.id()) == Said.YES).toList();
        var inForce = inForce(holding);
        about.stream()
                .filter(rule -> said.get(rule.id()) == Said.NO)
                .forEach(rule -> cease(rule, event.person(), inForce));
        holding.forEach(rule -> vouch(rule, event.person()));
        roles.follow(inForce, said, event.person())
                .forEach(rule -> tell(RuleApplied.Effect.ROLE_CHANGED, rule, event.person()));
        inForce.stream().filter(AdmissionRule::letsInAtOnce).forEach(rule -> admit(rule, event.person()));
        inForce.stream().filter(rule -> !rule.letsInAtOnce()).forEach(rule -> ask(rule, event.person()));
    }

    /** Those on the word of somebody who still has access: a rule outlives no account that was taken over and stopped. */
    private List<AdmissionRule> inForce(List<AdmissionRule> holding) {
        var shutOut = register.shutOut(
                holding.stream().map(AdmissionRule::by).distinct().toList());
        return holding.stream().filter(rule -> !shutOut.contains(rule.by())).toList();
    }

    private void vouch(AdmissionRule rule, PersonId person) {
        vouchings
                .findByRuleAndPerson(rule.id(), person)
                .orElseGet(() -> vouchings.save(new Vouching(rule.id(), person, clock.instant())))
                .goOn();
    }

    private void admit(AdmissionRule rule, PersonId person) {
        if (requests.areDeclined(rule, person)) return;
        if (!admittance.admit(person, rule.gives())) return;
        requests.settle(rule, person);
        vouchings
                .findByRuleAndPerson(rule.id(), person)
                .orElseThrow()
                .admitted(Optional.of(versions.of(rule)), clock.instant());
        tell(RuleApplied.Effect.ADMITTED, rule, person);
    }

    private void ask(AdmissionRule rule, PersonId person) {
        if (!admittance.isOpenTo(rule.strategy(), person, rule.organisation())) return;
        if (requests.ask(rule, person)) tell(RuleApplied.Effect.ASKED, rule, person);
    }

    /** What the provider does not say any more; nothing to do where it never did, or where it stopped before. */
    private void cease(AdmissionRule rule, PersonId person, List<AdmissionRule> inForce) {
        var vouching = vouchings.findByRuleAndPerson(rule.id(), person).filter(Vouching::holds);
        if (vouching.isEmpty()) return;
        vouching.get().cease(clock.instant());
        requests.lapse(rule, person);
        var ends = inForce.stream().noneMatch(other -> other.letsInAtOnce() && other.isBeside(rule));
        if (ends && admittance.cease(rule.id(), rule.strategy(), person, rule.organisation()))
            tell(hasPart(rule, person) ? RuleApplied.Effect.ROLE_CHANGED : RuleApplied.Effect.ENDED, rule, person);
        else events.publishEvent(new RulesChanged(rule.strategy()));
    }

    /** Since the rule stopped: what the kernteam gave by hand is no rule's to give again. */
    private boolean hasPart(AdmissionRule rule, PersonId person) {
        return !admittance.isOpenTo(rule.strategy(), person, rule.organisation());
    }

    private void tell(RuleApplied.Effect effect, AdmissionRule rule, PersonId person) {
        events.publishEvent(new RuleApplied(
                effect, rule.id(), versions.of(rule), rule.strategy(), person, rule.organisation(), rule.by()));
        events.publishEvent(new RulesChanged(rule.strategy()));
    }
}
