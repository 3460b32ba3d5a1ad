package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import nl.samenspraak.importing.Documents;
import nl.samenspraak.importing.Progress;
import nl.samenspraak.people.Refusal;

/**
 * Takes a document that is chosen or dropped, and tells how far the reading is. The reading happens in the request that
 * brings the file, so the page goes on; a refusal is said where the document was brought.
 */
class DocumentSlot extends Div {

    /** Reads what was brought, and keeps it. */
    interface Receiver {
        void receive(String fileName, byte[] content, Consumer<Progress> progress);
    }

    private static final int MEGABYTES = Documents.MAX_BYTES / 1024 / 1024;

    private final Receiver receiver;
    private final Runnable received;
    private final ReadingBar reading = new ReadingBar();
    private final Paragraph wrong = new Paragraph();
    private final Upload upload = new Upload(this::take);

    DocumentSlot(Receiver receiver, Runnable received) {
        this.receiver = receiver;
        this.received = received;
        addClassName("document-slot");
        var choose = new NativeButton(getTranslation("preparing.choose"));
        choose.addClassNames("btn", "primary");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("preparing.drop")));
        upload.setDropLabelIcon(new Span());
        upload.setAcceptedFileExtensions(".docx", ".odt", ".md", ".markdown");
        upload.setMaxFileSize(Documents.MAX_BYTES);
        upload.setI18n(sentences());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addFailedListener(failed -> refuse(getTranslation("preparing.failed")));
        wrong.addClassNames("notice", "error");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        var accepted = new Paragraph(getTranslation("preparing.accepted", MEGABYTES));
        accepted.addClassName("accepted");
        add(upload, accepted, reading, wrong);
    }

    /** Outside the page's lock, in the request that brings the file. */
    private void take(UploadEvent event) throws IOException {
        var ui = event.getUI();
        tell(ui, () -> begin(event.getFileName()));
        var content = event.getInputStream().readNBytes(Documents.MAX_BYTES + 1);
        try {
            receiver.receive(event.getFileName(), content, progress -> tell(ui, () -> reading.show(progress)));
            tell(ui, this::done);
        } catch (Refusal refusal) {
            tell(ui, () -> refuse(getTranslation(refusal.messageKey(), refusal.arguments())));
        } catch (RuntimeException trouble) {
            tell(ui, () -> fail(trouble));
        }
    }

    private void begin(String fileName) {
        wrong.setVisible(false);
        reading.begin(fileName);
    }

    private void done() {
        reading.end();
        upload.clearFileList();
        received.run();
    }

    private void refuse(String sentence) {
        reading.end();
        upload.clearFileList();
        wrong.setText(sentence);
        wrong.setVisible(true);
    }

    private void fail(RuntimeException trouble) {
        reading.end();
        upload.clearFileList();
        throw trouble;
    }

    /** What the browser refuses itself is said in the words in which the server would. */
    private UploadI18N sentences() {
        var tooLarge = getTranslation("refusal.DocumentRefused.TOO_LARGE", MEGABYTES);
        var unknown = getTranslation("refusal.DocumentRefused.UNKNOWN_FORMAT");
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge)
                        .setIncorrectFileType(unknown)
                        .setTooManyFiles(getTranslation("preparing.oneFile")));
    }

    private static void tell(UI ui, Command news) {
        try {
            ui.access(news);
        } catch (UIDetachedException gone) {
            // Whoever brought it left the page; the document is kept all the same.
        }
    }
}
