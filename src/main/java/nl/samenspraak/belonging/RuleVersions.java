package nl.samenspraak.belonging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RuleId;
import org.springframework.stereotype.Component;

/** Keeps what rules said, so that there is an answer to why somebody came in. */
@Component
class RuleVersions {

    private final RuleVersionRepository versions;
    private final VouchingRepository vouchings;

    RuleVersions(RuleVersionRepository versions, VouchingRepository vouchings) {
        this.versions = versions;
        this.vouchings = vouchings;
    }

    /** What the rule says from now on. */
    void keep(AdmissionRule rule, Instant at) {
        versions.save(rule.version(at, null));
    }

    /** The same, where nobody changed the rule but organisations merged. */
    void keepMerged(AdmissionRule rule, Instant at, PersonId by) {
        versions.save(rule.version(at, by));
    }

    /** The words that {@code rule} was read with, also when somebody just wrote others. */
    RuleVersionId of(AdmissionRule rule) {
        return versions.findByRuleAndNumber(rule.id(), rule.number())
                .orElseThrow()
                .getId();
    }

    /** The newest first. */
    List<RuleVersionCard> history(RuleId rule) {
        var all = versions.findByRuleOrderByNumberDesc(rule);
        var letIn = vouchings
                .findByRuleVersionIn(all.stream().map(RuleVersion::getId).toList())
                .stream()
                .filter(Vouching::letIn)
                .collect(groupingBy(Vouching::ruleVersion, mapping(Vouching::person, toList())));
        var cards = new ArrayList<RuleVersionCard>();
        Optional<Instant> until = Optional.empty();
        for (var version : all) {
            cards.add(version.card(until, letIn.getOrDefault(Optional.of(version.getId()), List.of())));
            until = Optional.of(version.at());
        }
        return cards;
    }
}
