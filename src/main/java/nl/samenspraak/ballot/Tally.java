package nl.samenspraak.ballot;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.people.OrganisationId;

/** Where all organisations that spoke stand on one action point; earliest first. */
public record Tally(ParagraphId paragraph, List<Standing> standings) {

    public int yes() {
        return count(Choice.YES);
    }

    public int yesIf() {
        return count(Choice.YES_IF);
    }

    public int no() {
        return count(Choice.NO);
    }

    public int abstain() {
        return count(Choice.ABSTAIN);
    }

    public int count(Choice choice) {
        return (int) standings.stream().filter(one -> one.choice() == choice).count();
    }

    public List<OrganisationId> leads() {
        return committed(Commitment.LEAD);
    }

    public List<OrganisationId> takePart() {
        return committed(Commitment.TAKE_PART);
    }

    public List<OrganisationId> follow() {
        return committed(Commitment.FOLLOW);
    }

    /** How many organisations took or changed their position after this moment. */
    public int changedSince(Instant moment) {
        return (int) standings.stream().filter(one -> one.at().isAfter(moment)).count();
    }

    /** The same for some organisations only, such as one kind. */
    public Tally among(Predicate<OrganisationId> some) {
        return new Tally(
                paragraph,
                standings.stream().filter(one -> some.test(one.organisation())).toList());
    }

    private List<OrganisationId> committed(Commitment commitment) {
        return standings.stream()
                .filter(one -> one.commitment() == commitment)
                .map(Standing::organisation)
                .toList();
    }
}
