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

    private final Admittance admittance;

    RolesByRule(Admittance admittance) {
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
                    .filter(part -> isKnown(part, said))
                    .flatMap(part -> strongest(beside, part))
                    .filter(rule -> gives(rule, person))
                    .ifPresent(gave::add);
        }
        return gave;
    }

    /** Where its own rule was not answered, nothing is known of its ground; a rule that ended is not asked any more. */
    private static boolean isKnown(ParticipationCard part, Map<RuleId, Said> said) {
        return part.byRule()
                .map(said::get)
                .filter(its -> its == Said.LEFT_OUT || its == Said.NOT_ASKED)
                .isEmpty();
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

    private boolean gives(AdmissionRule rule, PersonId person) {
        return admittance.follow(
                rule.id(),
                rule.strategy(),
                person,
                rule.organisation(),
                rule.terms().role(),
                rule.by());
    }
}
