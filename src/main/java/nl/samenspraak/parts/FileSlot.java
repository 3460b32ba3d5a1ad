package nl.samenspraak.parts;

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
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.samenspraak.people.Refusal;

/** Takes a small file; it is read in the request that brings it, and a refusal is said where it was brought. */
public class FileSlot<T> extends Div {

    private final int maxBytes;
    private final BiFunction<String, byte[], T> reading;
    private final Consumer<T> received;
    private final Paragraph wrong = new Paragraph();
    private final Upload upload = new Upload(this::take);

    /** {@code reading} turns the file's name and bytes into what {@code received} then shows; it may refuse. */
    public FileSlot(
            String words,
            int maxBytes,
            BiFunction<String, byte[], T> reading,
            Consumer<T> received,
            String... endings) {
        this.maxBytes = maxBytes;
        this.reading = reading;
        this.received = received;
        addClassName("file-slot");
        var choose = new NativeButton(words);
        choose.addClassName("btn");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("file.drop")));
        upload.setDropLabelIcon(new Span());
        upload.setAcceptedFileExtensions(endings);
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addFailedListener(failed -> refuse(getTranslation("file.failed")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setIncorrectFileType(getTranslation("file.other", String.join(", ", endings)))
                        .setTooManyFiles(getTranslation("file.one"))));
        wrong.addClassNames("notice", "error");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        add(upload, wrong);
    }

    /** Outside the page's lock. */
    private void take(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var content = event.getInputStream().readNBytes(maxBytes + 1);
        try {
            var read = reading.apply(event.getFileName(), content);
            tell(ui, () -> accept(read));
        } catch (Refusal refusal) {
            tell(ui, () -> refuse(getTranslation(refusal.messageKey(), refusal.arguments())));
        }
    }

    private void accept(T read) {
        wrong.setVisible(false);
        upload.clearFileList();
        received.accept(read);
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        wrong.setText(sentence);
        wrong.setVisible(true);
    }

    private static void tell(UI ui, Command news) {
        try {
            ui.access(news);
        } catch (UIDetachedException gone) {
            // Whoever brought the file left the page; there is nobody to tell.
        }
    }
}
