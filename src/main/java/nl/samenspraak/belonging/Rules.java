package nl.samenspraak.belonging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.OrganisationRetired;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Right;
import nl.samenspraak.round.RuleId;
import nl.samenspraak.signin.oidc.TrustedProvider;
import nl.samenspraak.signin.oidc.TrustedProviders;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kernteam says who comes in by what their provider says of them. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Rules {

    private final AdmissionRuleRepository rules;
    private final RuleVersions versions;
    private final VouchingRepository vouchings;
    private final TrustedProviders providers;
    private final Participations participations;
    private final Organisations organisations;
    private final Register register;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Rules(
            AdmissionRuleRepository rules,
            RuleVersions versions,
            VouchingRepository vouchings,
            TrustedProviders providers,
            Participations participations,
            Organisations organisations,
            Register register,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.versions = versions;
        this.vouchings = vouchings;
        this.providers = providers;
        this.participations = participations;
        this.organisations = organisations;
        this.register = register;
        this.clock = clock;
        this.events = events;
    }

    /** Works from the next sign-in; the same one sent again changes nothing. */
    public void add(StrategyId strategy, RuleId id, RuleText text) {
        var by = kernteam(strategy);
        if (rules.existsById(id)) return;
        if (!organisations.isActive(text.organisation()))
            throw new OrganisationRetired(
                    organisations.card(text.organisation()).name());
        if (live(strategy).anyMatch(rule -> rule.text().equals(text))) throw new RuleTwice();
        var now = clock.instant();
        versions.keep(rules.save(new AdmissionRule(id, strategy, text, issuer(text.condition()), by, now)), now);
        events.publishEvent(new RulesChanged(strategy));
    }

    /**
     * Who came in by it and does not fit any more stops taking part when they sign in next. {@code seen} is how often it had
     * said something else when whoever asks read it: what another changed since is not undone unseen.
     */
    public void change(RuleId id, int seen, RuleText text) {
        var rule = rules.alone(id).orElseThrow(NotFound::new);
        var by = kernteam(rule.strategy());
        if (live(rule.strategy())
                .anyMatch(other -> !other.id().equals(id) && other.text().equals(text))) throw new RuleTwice();
        var now = clock.instant();
        rule.change(seen, text, issuer(text.condition()), by, now);
        versions.keep(rule, now);
        events.publishEvent(new RulesChanged(rule.strategy()));
    }

    /** It lets nobody in any more; who came in by it stays. */
    public void end(RuleId id) {
        var rule = rules.alone(id).orElseThrow(NotFound::new);
        rule.end(kernteam(rule.strategy()), clock.instant());
        events.publishEvent(new RulesChanged(rule.strategy()));
    }

    /** Every rule of a strategy, those that ended last and else the newest first. */
    @Transactional(readOnly = true)
    public List<RuleCard> all(StrategyId strategy) {
        kernteam(strategy);
        var all = rules.findByStrategyOrderByMadeAtDesc(strategy);
        var vouched = vouchings.findByRuleIn(all.stream().map(AdmissionRule::id).toList()).stream()
                .collect(groupingBy(Vouching::rule));
        var takingPart = participations.all(strategy);
        var retired = retired(all);
        var shutOut =
                register.shutOut(all.stream().map(AdmissionRule::by).distinct().toList());
        var states = all.stream().collect(toMap(AdmissionRule::id, rule -> state(rule, retired, shutOut)));
        var asked = states.keySet().stream()
                .filter(id -> states.get(id) != RuleState.ENDED && states.get(id) != RuleState.PROVIDER_CHANGED)
                .collect(toSet());
        return all.stream()
                .sorted((a, b) ->
                        Boolean.compare(a.endedAt().isPresent(), b.endedAt().isPresent()))
                .map(rule -> card(
                        rule,
                        vouched.getOrDefault(rule.id(), List.of()),
                        takingPart.stream()
                                .filter(part -> !isInByAnother(rule, part, asked))
                                .toList(),
                        Objects.requireNonNull(states.get(rule.id()))))
                .toList();
    }

    /** What a rule says and said, the newest first, with who came in by which of it. */
    @Transactional(readOnly = true)
    public List<RuleVersionCard> history(RuleId id) {
        kernteam(rules.findById(id).orElseThrow(NotFound::new).strategy());
        return versions.history(id);
    }

    /** What a rule can name: the providers from the settings. */
    @Transactional(readOnly = true)
    public List<TrustedProvider> providers(StrategyId strategy) {
        kernteam(strategy);
        return providers.all();
    }

    private RuleCard card(
            AdmissionRule rule, List<Vouching> vouched, List<ParticipationCard> takingPart, RuleState state) {
        var unsaid = vouched.stream()
                .filter(one -> one.letIn() && !one.holds())
                .map(Vouching::person)
                .filter(person -> takingPart.stream()
                        .anyMatch(one -> one.person().equals(person)
                                && one.organisation().equals(rule.organisation())))
                .toList();
        var letIn = vouched.stream().filter(Vouching::letIn).count();
        return new RuleCard(rule.id(), rule.text(), state, rule.changes(), rule.by(), rule.at(), letIn, unsaid);
    }

    /** Then it ends by itself once that one does not hold either, as long as that one is asked. */
    private static boolean isInByAnother(AdmissionRule rule, ParticipationCard part, Set<RuleId> asked) {
        return part.byRule()
                .filter(its -> !its.equals(rule.id()) && asked.contains(its))
                .isPresent();
    }

    private RuleState state(AdmissionRule rule, Set<AdmissionRule> retired, Set<PersonId> shutOut) {
        if (rule.endedAt().isPresent()) return RuleState.ENDED;
        if (!rule.terms().areAbout(providers.of(rule.terms().provider()))) return RuleState.PROVIDER_CHANGED;
        if (retired.contains(rule)) return RuleState.ORGANISATION_STOPPED;
        return shutOut.contains(rule.by()) ? RuleState.MAKER_SHUT_OUT : RuleState.LIVE;
    }

    private Set<AdmissionRule> retired(List<AdmissionRule> all) {
        var cards = organisations.cards(
                all.stream().map(AdmissionRule::organisation).distinct().toList());
        return all.stream()
                .filter(rule ->
                        Objects.requireNonNull(cards.get(rule.organisation())).retired())
                .collect(Collectors.toSet());
    }

    private Stream<AdmissionRule> live(StrategyId strategy) {
        return rules.findByStrategyOrderByMadeAtDesc(strategy).stream()
                .filter(rule -> rule.endedAt().isEmpty());
    }

    /** The issuer of a provider that may be named like this. */
    private String issuer(Condition condition) {
        var provider = providers.of(condition.provider()).orElseThrow(UnknownProvider::new);
        if (!condition.tenant().isEmpty() && !provider.tenants().contains(condition.tenant()))
            throw new UnknownTenant();
        // A claim alone would let each tenant that may come in say who speaks for another.
        if (condition.tenant().isEmpty() && provider.manyTenants()) throw new TenantNeeded();
        if (condition.asksAClaim() && providers.isEmailDomain(condition.value())) throw new EmailGrantsNothing();
        return provider.issuer();
    }

    private PersonId kernteam(StrategyId strategy) {
        var mine = participations.mine(strategy);
        if (!mine.role().may(Right.LEAD)) throw new OnlyKernteam();
        return mine.person();
    }
}
