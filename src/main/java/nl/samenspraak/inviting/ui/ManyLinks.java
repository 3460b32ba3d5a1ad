package nl.samenspraak.inviting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.inviting.InvitationCard;
import nl.samenspraak.inviting.InvitationId;
import nl.samenspraak.inviting.Invitations;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.tables.CsvFile;

/** For many invitations to which no link that works was given: sends them all again, or gives their links in one file. */
class ManyLinks extends Div {

    private static final int GONE = 410;
    private static final int CONFLICT = 409;

    private final InvitingDesk desk;
    private final StrategyId strategy;
    private final List<String> headings = Stream.of("address", "name", "organisation", "link")
            .map(one -> getTranslation("inviting.all.column." + one))
            .toList();
    private final Paragraph how = new Paragraph();
    private final NativeButton send = new NativeButton("", click -> send());
    private final Anchor file;
    private final Paragraph said = new Paragraph();
    private final Paragraph wrong = new Paragraph();

    /** Read by the request that fetches the file, which does not hold the page. */
    private final AtomicReference<List<InvitationId>> lacking = new AtomicReference<>(List.of());

    ManyLinks(InvitingDesk desk, StrategyId strategy) {
        this.desk = desk;
        this.strategy = strategy;
        addClassName("many-links");
        send.addClassName("btn");
        file = new Anchor(DownloadHandler.fromInputStream(this::fetch), "");
        file.addClassName("btn");
        said.getElement().setAttribute("role", "status");
        wrong.addClassName("field-error");
        wrong.getElement().setAttribute("role", "alert");
        add(how, send, file, said, wrong);
    }

    /** One alone has buttons of its own. */
    void show(List<InvitationCard> open, boolean byPost) {
        var me = desk.people.me().id();
        var ids = open.stream()
                .filter(card -> card.lacksLinkFor(me))
                .map(InvitationCard::id)
                .limit(Invitations.MAX_AT_ONCE)
                .toList();
        lacking.set(ids);
        var many = ids.size() > 1;
        how.setVisible(many);
        send.setVisible(many && byPost);
        file.setVisible(many && !byPost);
        how.setText(getTranslation(byPost ? "inviting.all.how.post" : "inviting.all.how.hand", ids.size()));
        send.setText(getTranslation("inviting.all.send", ids.size()));
        file.setText(getTranslation("inviting.all.file", ids.size()));
        if (many) said.setText("");
    }

    private void send() {
        var ids = lacking.get();
        try {
            desk.invitations.sendAll(strategy, ids);
            wrong.setText("");
            said.setText(getTranslation("inviting.all.sent", ids.size()));
        } catch (Refusal refused) {
            refuse(refused);
        }
    }

    /** The links are made as the file is, and stand nowhere else: who asks again gets none. */
    private DownloadResponse fetch(DownloadEvent event) {
        event.getResponse().setHeader("Cache-Control", "no-store");
        var ids = lacking.getAndSet(List.of());
        try {
            var lines = lines(ids);
            if (lines.isEmpty()) return DownloadResponse.error(GONE);
            event.getUI().access(() -> {
                wrong.setText("");
                said.setText(getTranslation("inviting.all.fetched", lines.size()));
            });
            var bytes = CsvFile.of(headings, lines);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "uitnodigingen.csv", CsvFile.CONTENT_TYPE, bytes.length);
        } catch (Refusal refused) {
            lacking.set(ids);
            event.getUI().access(() -> refuse(refused));
            return DownloadResponse.error(CONFLICT);
        }
    }

    private List<List<String>> lines(List<InvitationId> ids) {
        if (ids.isEmpty()) return List.of();
        var links = desk.invitations.links(strategy, ids);
        var cards = desk.invitations.all(strategy).stream()
                .filter(card -> links.containsKey(card.id()))
                .toList();
        var organisations = desk.organisations.cards(
                cards.stream().map(InvitationCard::organisation).toList());
        return cards.stream()
                .map(card -> List.of(
                        card.address(),
                        card.name(),
                        Objects.requireNonNull(organisations.get(card.organisation()))
                                .name(),
                        desk.address.invitation(Objects.requireNonNull(links.get(card.id())))))
                .toList();
    }

    private void refuse(Refusal refused) {
        said.setText("");
        wrong.setText(getTranslation(refused.messageKey(), refused.arguments()));
    }
}
