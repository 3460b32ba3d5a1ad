package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.ParagraphTalk;
import nl.samenspraak.discussion.ProposedWording;
import nl.samenspraak.discussion.ThreadKind;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.Role;
import nl.samenspraak.unsent.ui.KeptTextArea;
import org.jspecify.annotations.Nullable;

/** Where a conversation is started; when writing has ended, where what was typed can be copied. */
class Composer extends Div {

    private final TalkPlace place;
    private final Talker talker;
    private final KindChoice kinds = new KindChoice(this::choose);
    private final Paragraph ended = new Paragraph();
    private final KeptTextArea text;
    private final PostButton post;
    private @Nullable WordingField wording;
    private @Nullable PersonChoice contact;
    private @Nullable NativeLabel contactLabel;
    private @Nullable Participant me;
    private @Nullable OrganisationCard us;
    private UUID submission = UUID.randomUUID();
    private String kindKept;

    Composer(TalkPlace place, Talker talker) {
        this.place = place;
        this.talker = talker;
        addClassName("write");
        ended.addClassName("ended");
        text = new KeptTextArea(place.desk().unsent, place.typing("thread"), "");
        text.setMost(CommentText.MAX_LENGTH);
        post = new PostButton("", () -> talker.act(this::post));
        var foot = new Div(new Span(getTranslation("talk.markup")), post);
        foot.addClassName("foot");
        add(ended, kinds, text, foot);
        text.whenTyped(words -> keepKind());
        kindKept = place.desk().unsent.find(place.typing("kind")).orElse("");
        kinds.choose(keptKind());
    }

    /** Shows what the reader may write now. */
    void show(ParagraphTalk talk) {
        if (talk.me().equals(me) && talk.us().equals(us)) {
            offerContacts(talk.me());
            return;
        }
        me = talk.me();
        us = talk.us();
        var may = me.hasVoice();
        ended.setVisible(!may);
        ended.setText(getTranslation(why(me)));
        kinds.setVisible(may);
        post.getParent().ifPresent(foot -> foot.setVisible(may));
        post.setText(getTranslation("talk.post", us.name()));
        text.setClosed(!may);
        arrange();
        if (wording != null) wording.setClosed(!may);
        setClassName("ended", !may);
    }

    /** The key of the sentence that says why nothing can be written. */
    private static String why(Participant me) {
        if (me.role() != Role.OBSERVER && !me.organisationIsActive()) return "refusal.OrganisationStopped";
        return me.roundIsOpen() ? "talk.observer" : "talk.ended";
    }

    boolean holdsWords() {
        return text.holdsWords() || wording != null && wording.holdsWords();
    }

    private void choose(ThreadKind kind) {
        arrange();
        keepKind();
    }

    /** With the words; what one begins with anyway takes no place while there are none. */
    private void keepKind() {
        var kept =
                holdsWords() || kinds.kind() != ThreadKind.REMARK ? kinds.kind().name() : "";
        if (kept.equals(kindKept)) return;
        kindKept = kept;
        place.desk().unsent.keep(place.typing("kind"), kept);
    }

    /** What somebody was writing; else a wording that was typed and not posted, which is not left where nobody sees it. */
    private ThreadKind keptKind() {
        if (holdsWording() && !text.holdsWords()) return ThreadKind.WORDING_PROPOSAL;
        var kept = place.desk().unsent.find(place.typing("kind")).orElse("");
        return Arrays.stream(ThreadKind.values())
                .filter(kind -> kind.name().equals(kept))
                .findFirst()
                .orElse(holdsWording() ? ThreadKind.WORDING_PROPOSAL : ThreadKind.REMARK);
    }

    private boolean holdsWording() {
        return wording == null
                ? place.desk().unsent.find(place.typing("wording")).isPresent()
                : wording.holdsWords();
    }

    private void arrange() {
        var kind = kinds.kind();
        text.setLabel(getTranslation("talk.write." + kind));
        // When writing has ended there is no choice of kind any more, and all that was typed is there to copy.
        var ended = me != null && !me.hasVoice();
        var shows = kind == ThreadKind.WORDING_PROPOSAL || ended && holdsWording();
        if (shows && wording == null) addWording();
        if (wording != null) wording.setVisible(shows);
        if (kind == ThreadKind.QUESTION && contactLabel == null && me != null && me.hasVoice()) addContact(me);
        if (me != null) offerContacts(me);
        if (contactLabel != null) contactLabel.setVisible(kind == ThreadKind.QUESTION && me != null && me.hasVoice());
    }

    private void addWording() {
        wording = new WordingField(place, this::keepKind);
        addComponentAtIndex(indexOf(text), wording);
    }

    private void addContact(Participant me) {
        contactLabel = new NativeLabel();
        contactLabel.add(new Span(getTranslation("talk.contact")));
        contactLabel.addClassName("contact");
        addComponentAtIndex(indexOf(text) + 1, contactLabel);
        place.desk().live.follow(this, me.strategy(), () -> offerContacts(me));
    }

    /** Who answers may be another by now; who was chosen stays, if they still do. */
    private void offerContacts(Participant me) {
        if (contactLabel == null) return;
        var questions = place.desk().questions;
        var usual = questions.defaultContact(me.strategy()).map(PersonCard::name);
        var nobody = usual.map(name -> getTranslation("talk.contact.usual", name))
                .orElseGet(() -> getTranslation("talk.contact.any"));
        var all = questions.contacts(me.strategy());
        var before = contact;
        if (before != null && before.offers(nobody, all)) return;
        contact = new PersonChoice(nobody, all);
        if (before != null) {
            before.chosen()
                    .filter(chosen -> all.stream().anyMatch(one -> one.id().equals(chosen)))
                    .ifPresent(chosen -> Objects.requireNonNull(contact).setValue(chosen.toString()));
            contactLabel.remove(before);
        }
        contactLabel.add(contact);
    }

    private void post() {
        place.desk().discussions.start(place.round(), place.paragraph(), opening(), submission);
        submission = UUID.randomUUID();
        text.sent();
        if (wording != null && kinds.kind() == ThreadKind.WORDING_PROPOSAL) wording.sent();
        place.desk().unsent.drop(place.typing("kind"));
        kindKept = "";
        kinds.choose(keptKind());
        arrange();
        if (kinds.kind() == ThreadKind.WORDING_PROPOSAL && wording != null) {
            // Whoever goes on typing does so in the wording that was left, and hears that it is there.
            talker.announce(getTranslation("talk.posted") + ". " + getTranslation("talk.wording.left"));
            wording.focus();
        } else {
            talker.announce(getTranslation("talk.posted"));
            text.focus();
        }
    }

    private Opening opening() {
        return switch (kinds.kind()) {
            case REMARK -> Opening.remark(words());
            case EXAMPLE -> Opening.example(words());
            case QUESTION ->
                Opening.question(words(), Optional.ofNullable(contact).flatMap(PersonChoice::chosen));
            case WORDING_PROPOSAL ->
                Opening.proposal(
                        new ProposedWording(wording == null ? "" : wording.getValue()),
                        Optional.of(text.getValue())
                                .filter(value -> !value.isBlank())
                                .map(CommentText::new));
        };
    }

    private CommentText words() {
        return new CommentText(text.getValue());
    }
}
