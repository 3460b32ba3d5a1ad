package nl.samenspraak.belonging;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Admittance;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RuleId;
import org.springframework.stereotype.Component;

/**
 * Who takes part by a rule has the role that rules give now: of those that hold and let in at once, the one that may most.
 * Where none holds the role stays as it was; what was given by hand always does.
 */
@Component
class RolesByRule {

    private final AdmissionRuleRepository rules;
    private final Admittance admittance;

    RolesByRule(AdmissionRuleRepository rules, Admittance admittance) {
        this.rules = rules;
        this.admittance = admittance;
    }

    /** Answers the rules that gave somebody another role now; {@code said} has those that were asked. */
    List<AdmissionRule> follow(List<AdmissionRule> inForce, Map<RuleId, Said> said, PersonId person) {
        var gave = new ArrayList<AdmissionRule>();
        var left = new ArrayList<>(inForce);
        while (!left.isEmpty()) {
            var first = left.getFirst();
            var beside = left.stream().filter(first::isBeside).toList();
            left.removeAll(beside);
            admittance
                    .byRule(first.strategy(), person, first.organisation())
                    .flatMap(part -> strongest(beside, part)
                            .filter(rule ->
                                    rule.terms().role().mayMoreThan(part.role()) || isKnown(part, said, inForce)))
                    .filter(rule -> admittance.follow(person, rule.gives()))
                    .ifPresent(gave::add);
        }
        return gave;
    }

    /**
     * Nobody gets less because nothing is known of the ground they stand on: its rule was not answered, not asked, or is of
     * somebody whose access was stopped. A rule that ended is no ground any more.
     */
    private boolean isKnown(ParticipationCard part, Map<RuleId, Said> said, List<AdmissionRule> inForce) {
        var its = part.byRule().orElseThrow();
        return said.get(its) == Said.NO
                || inForce.stream().anyMatch(rule -> rule.id().equals(its))
                || rules.existsByIdAndEndedAtIsNotNull(its);
    }

    /** Of two that give the same, the one that it rests on already. */
    private static Optional<AdmissionRule> strongest(List<AdmissionRule> rules, ParticipationCard part) {
        return rules.stream()
                .filter(rule -> counts(rule, part))
                .min(comparing((AdmissionRule rule) -> rule.terms().role(), Role.BY_WHAT_IT_MAY)
                        .thenComparing(rule -> !isOf(rule, part)));
    }

    /** A rule that asks the kernteam since it let somebody in may give less at once, and more only with its yes. */
    private static boolean counts(AdmissionRule rule, ParticipationCard part) {
        return rule.letsInAtOnce() || isOf(rule, part) && !rule.terms().role().mayMoreThan(part.role());
    }

    private static boolean isOf(AdmissionRule rule, ParticipationCard part) {
        return part.byRule().filter(rule.id()::equals).isPresent();
    }
}
