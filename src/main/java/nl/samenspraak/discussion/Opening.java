package nl.samenspraak.discussion;

import java.util.Optional;
import nl.samenspraak.people.PersonId;

/** How a conversation starts. A wording proposal may go without an explanation; a question may name its contact. */
public record Opening(ThreadKind kind, String text, Optional<ProposedWording> proposal, Optional<PersonId> contact) {

    public static Opening remark(CommentText text) {
        return new Opening(ThreadKind.REMARK, text.text(), Optional.empty(), Optional.empty());
    }

    public static Opening example(CommentText text) {
        return new Opening(ThreadKind.EXAMPLE, text.text(), Optional.empty(), Optional.empty());
    }

    public static Opening question(CommentText text, Optional<PersonId> contact) {
        return new Opening(ThreadKind.QUESTION, text.text(), Optional.empty(), contact);
    }

    public static Opening proposal(ProposedWording proposal, Optional<CommentText> explanation) {
        var text = explanation.map(CommentText::text).orElse("");
        return new Opening(ThreadKind.WORDING_PROPOSAL, text, Optional.of(proposal), Optional.empty());
    }

    public Opening {
        if ((kind == ThreadKind.WORDING_PROPOSAL) != proposal.isPresent())
            throw new IllegalArgumentException("A wording proposal has a wording, and nothing else has");
        if (text.length() > CommentText.MAX_LENGTH) throw new CommentTooLong(CommentText.MAX_LENGTH);
        if (text.isBlank() && proposal.isEmpty()) throw new EmptyComment();
    }
}
