package nl.samenspraak.importing;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Reads a document of somebody else into blocks: Word (DOCX), OpenDocument (ODT) or Markdown. */
@Component
public class Documents {

    public ImportedDocument read(String fileName, byte[] content) {
        return read(fileName, content, progress -> {});
    }

    public ImportedDocument read(String fileName, byte[] content, Consumer<Progress> progress) {
        throw new DocumentRefused(DocumentRefused.Problem.UNKNOWN_FORMAT, fileName);
    }
}
