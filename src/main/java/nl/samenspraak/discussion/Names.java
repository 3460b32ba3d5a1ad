package nl.samenspraak.discussion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Participant;

/** Who is who in what one person is shown. */
record Names(
        Participant me,
        Map<PersonId, PersonCard> people,
        Map<OrganisationId, OrganisationCard> organisations,
        Map<CommentId, List<Agreement>> agreements) {

    /** What must be there, because the database refers to it. */
    static <K, V> V known(Map<K, V> cards, K id) {
        return Objects.requireNonNull(cards.get(id));
    }

    CommentDetail detail(Comment comment) {
        var readable = comment.isReadableBy(me);
        var agreed = agreements.getOrDefault(comment.id(), List.of()).stream()
                .map(Agreement::organisation)
                .toList();
        return new CommentDetail(
                comment.id(),
                comment.said(),
                known(people, comment.person()),
                known(organisations, comment.organisation()),
                readable ? comment.text() : "",
                readable ? comment.proposal() : Optional.empty(),
                comment.postedAt(),
                readable ? comment.editedAt() : Optional.empty(),
                comment.trace(me),
                agreed.stream().map(one -> known(organisations, one).name()).toList(),
                agreed.contains(me.organisation()),
                comment.person().equals(me.person()),
                comment.organisation().equals(me.organisation()));
    }
}
