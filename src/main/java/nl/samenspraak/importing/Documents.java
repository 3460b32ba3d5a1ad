package nl.samenspraak.importing;

import static nl.samenspraak.importing.DocumentRefused.Problem.EMPTY;
import static nl.samenspraak.importing.DocumentRefused.Problem.TOO_LARGE;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.importing.inspection.FileKind;
import nl.samenspraak.importing.inspection.TimeLimit;
import nl.samenspraak.importing.inspection.ZipInspection;
import nl.samenspraak.importing.markdown.MarkdownDocument;
import nl.samenspraak.importing.opendocument.OpenDocument;
import nl.samenspraak.importing.text.Manuscript;
import nl.samenspraak.importing.text.MarkdownText;
import nl.samenspraak.importing.text.NoteNumbers;
import nl.samenspraak.importing.word.WordDocument;
import org.springframework.stereotype.Component;

/**
 * Reads a document of somebody else into blocks: Word (DOCX), OpenDocument (ODT) or Markdown, at most
 * {@value #MAX_BYTES} bytes, within 30 seconds. Nothing is fetched from elsewhere and nothing is stored.
 */
@Component
public class Documents {

    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private final TimeLimit limit = new TimeLimit(Duration.ofSeconds(30));

    public ImportedDocument read(String fileName, byte[] content) {
        return read(fileName, content, progress -> {});
    }

    /** The progress is told on another thread than the caller's. */
    public ImportedDocument read(String fileName, byte[] content, Consumer<Progress> progress) {
        if (content.length == 0) throw new DocumentRefused(EMPTY);
        if (content.length > MAX_BYTES) throw new DocumentRefused(TOO_LARGE, MAX_BYTES / 1024 / 1024);
        return limit.within(() -> inSteps(fileName, content, progress));
    }

    private static ImportedDocument inSteps(String fileName, byte[] content, Consumer<Progress> progress) {
        progress.accept(new Progress(Progress.Step.CHECKING, 5));
        FileKind kind = FileKind.of(fileName, content);
        Manuscript manuscript = new Manuscript();
        switch (kind) {
            case MARKDOWN -> {
                progress.accept(new Progress(Progress.Step.READING, 20));
                MarkdownDocument.read(content, manuscript);
            }
            case DOCX, ODT -> {
                var zipped = ZipInspection.of(content);
                progress.accept(new Progress(Progress.Step.READING, 20));
                if (kind == FileKind.DOCX) WordDocument.read(zipped, manuscript);
                else OpenDocument.read(zipped, manuscript);
            }
        }
        progress.accept(new Progress(Progress.Step.RECOGNISING, 80));
        // What was read carries the numbers its notes have in the text, also where it is put back later.
        Recognition recognition = Recognition.of(NoteNumbers.inOrder(manuscript.blocks()));
        List<Block> blocks = NoteNumbers.inOrder(recognition.blocks());
        ImportedDocument document = new ImportedDocument(
                title(manuscript, blocks, fileName),
                blocks,
                recognition.guesses(),
                manuscript.pictures().all(),
                manuscript.notices());
        progress.accept(new Progress(Progress.Step.DONE, 100));
        return document;
    }

    private static String title(Manuscript manuscript, List<Block> blocks, String fileName) {
        if (!manuscript.title().isEmpty()) return manuscript.title();
        return blocks.stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .map(block -> MarkdownText.words(MarkdownText.parse(block.markdown())))
                .findFirst()
                .orElse(withoutEnding(fileName));
    }

    private static String withoutEnding(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }
}
