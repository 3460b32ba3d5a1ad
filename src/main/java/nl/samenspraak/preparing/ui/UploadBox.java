package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import nl.samenspraak.importing.Documents;
import nl.samenspraak.importing.Progress;
import nl.samenspraak.people.Refusal;

/** Takes a document, tells how far its reading is, and says in a sentence what is wrong with one that is refused. */
class UploadBox extends Div {

    /** Reads a document on the thread that brought it, which may take 30 seconds. */
    interface Reader {

        void read(String fileName, byte[] content, Consumer<Progress> progress);
    }

    private final Reader reader;
    private final Command received;
    private final Upload upload = new Upload(this::receive);
    private final Element bar = new Element("progress");
    private final Span step = new Span();
    private final Div progress = new Div(step);
    private final Paragraph wrong = new Paragraph();

    UploadBox(Reader reader, Command received) {
        this.reader = reader;
        this.received = received;
        addClassName("upload-box");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Documents.MAX_BYTES);
        upload.setAcceptedFileTypes(".docx", ".odt", ".md", ".markdown");
        var choose = new NativeButton(getTranslation("preparing.upload.choose"));
        choose.addClassNames("btn", "primary");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("preparing.upload.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addStartedListener(started -> wrong.setVisible(false));
        bar.setAttribute("max", "100").setAttribute("aria-label", getTranslation("preparing.upload.progress"));
        progress.getElement().appendChild(bar);
        progress.addClassName("reading-progress");
        step.getElement().setAttribute("role", "status");
        wrong.addClassNames("notice", "error");
        wrong.getElement().setAttribute("role", "alert");
        progress.setVisible(false);
        wrong.setVisible(false);
        add(
                new H2(getTranslation("preparing.upload")),
                new Paragraph(getTranslation("preparing.upload.how")),
                upload,
                progress,
                wrong);
    }

    /** As it was before anything was brought. */
    void clear() {
        upload.clearFileList();
        progress.setVisible(false);
        wrong.setVisible(false);
    }

    /** Runs on the thread of the request, not in the page: the page stays usable, and is told how far it is. */
    void receive(UploadEvent event) throws IOException {
        var content = event.getInputStream().readNBytes(Documents.MAX_BYTES + 1);
        read(event.getUI(), event.getFileName(), content);
    }

    void read(UI ui, String fileName, byte[] content) {
        try {
            reader.read(fileName, content, now -> tell(ui, () -> tell(now)));
            tell(ui, received);
        } catch (Refusal refused) {
            // This is not the page's thread, so the page's own handler would not hear of it.
            tell(ui, () -> refuse(getTranslation(refused.messageKey(), refused.arguments())));
        }
    }

    private static void tell(UI ui, Command news) {
        try {
            ui.access(news);
        } catch (UIDetachedException gone) {
            // Whoever brought it left the page meanwhile; the document is kept all the same.
        }
    }

    private void tell(Progress now) {
        progress.setVisible(true);
        wrong.setVisible(false);
        step.setText(getTranslation(now.messageKey()));
        bar.setAttribute("value", String.valueOf(now.percent()));
    }

    private void refuse(String sentence) {
        clear();
        wrong.setText(sentence);
        wrong.setVisible(true);
    }

    private UploadI18N words() {
        var error = new UploadI18N.Error()
                .setTooManyFiles(getTranslation("preparing.upload.one"))
                .setFileIsTooBig(getTranslation("refusal.DocumentRefused.TOO_LARGE", Documents.MAX_BYTES / 1024 / 1024))
                .setIncorrectFileType(getTranslation("refusal.DocumentRefused.UNKNOWN_FORMAT"));
        var status = new UploadI18N.Uploading.Status()
                .setConnecting(getTranslation("preparing.upload.connecting"))
                .setStalled(getTranslation("preparing.upload.stalled"))
                .setProcessing(getTranslation("preparing.upload.processing"))
                .setHeld(getTranslation("preparing.upload.held"));
        var failed = new UploadI18N.Uploading.Error()
                .setServerUnavailable(getTranslation("preparing.upload.failed"))
                .setUnexpectedServerError(getTranslation("preparing.upload.failed"))
                .setForbidden(getTranslation("preparing.upload.failed"));
        var left = new UploadI18N.Uploading.RemainingTime()
                .setPrefix(getTranslation("preparing.upload.left") + " ")
                .setUnknown(getTranslation("preparing.upload.left.unknown"));
        return new UploadI18N()
                .setError(error)
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setRemainingTime(left)
                        .setError(failed))
                .setFile(new UploadI18N.File()
                        .setRemove(getTranslation("preparing.upload.remove"))
                        .setRetry(getTranslation("preparing.upload.retry"))
                        .setStart(getTranslation("preparing.upload.start")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("preparing.upload.drop"))
                        .setMany(getTranslation("preparing.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("preparing.upload.choose"))
                        .setMany(getTranslation("preparing.upload.choose")))
                .setUnits(List.of("B", "kB", "MB", "GB", "TB"));
    }
}
