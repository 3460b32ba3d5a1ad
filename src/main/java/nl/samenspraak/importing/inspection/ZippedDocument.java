package nl.samenspraak.importing.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The inspected parts of a zipped document, by their names. */
public record ZippedDocument(Map<String, byte[]> parts) {

    /** The parts a library has to understand, packed anew but not compressed: a library may distrust what compresses well. */
    public InputStream repacked() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            if (parts.containsKey("mimetype")) write(zip, "mimetype", parts.get("mimetype"));
            for (var part : parts.entrySet())
                if (XmlInspection.looksLikeXml(part.getKey(), part.getValue()))
                    write(zip, part.getKey(), part.getValue());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** What the document says it is: OpenDocument in one part, Office in its list of content types. */
    public String declaredType() {
        String opendocument = text("mimetype").strip();
        return opendocument.isEmpty() ? text("[Content_Types].xml") : opendocument;
    }

    public boolean mentions(String part, String words) {
        return text(part).contains(words);
    }

    private String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
