package nl.samenspraak.importing.inspection;

import static nl.samenspraak.importing.DocumentRefused.Problem.ARCHIVE_INSIDE;
import static nl.samenspraak.importing.DocumentRefused.Problem.BROKEN;
import static nl.samenspraak.importing.DocumentRefused.Problem.ENCRYPTED;
import static nl.samenspraak.importing.DocumentRefused.Problem.TOO_LARGE_UNPACKED;
import static nl.samenspraak.importing.DocumentRefused.Problem.TOO_MANY_PARTS;
import static nl.samenspraak.importing.DocumentRefused.Problem.UNSAFE_NAMES;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import nl.samenspraak.importing.DocumentRefused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a zipped document once, counting what really comes out of it, and looks at every part. What a library reads
 * afterwards is packed anew from these parts: a second reading of the same zip might find other ones.
 */
public final class ZipInspection {

    public static final int MAX_PARTS = 1_000;
    public static final int MAX_UNPACKED = 100 * 1024 * 1024;
    /** Of text, which a library makes a tree of that takes ten times as much memory. */
    public static final int MAX_XML = 30 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private long xml;

    private ZipInspection() {}

    public static ZippedDocument of(byte[] content) {
        ZipInspection inspection = new ZipInspection();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            inspection.unpack(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw new DocumentRefused(BROKEN);
        }
        inspection.lookAtXml();
        return new ZippedDocument(inspection.parts);
    }

    private void unpack(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MAX_PARTS) throw new DocumentRefused(TOO_MANY_PARTS, MAX_PARTS);
        for (ZipArchiveEntry entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) throw new DocumentRefused(ENCRYPTED);
            checkName(entry.getName());
            if (entry.isDirectory()) continue;
            try (InputStream stream = zip.getInputStream(entry)) {
                byte[] part = read(stream);
                if (entry.getCrc() != checksum(part)) throw new DocumentRefused(BROKEN);
                if (isZip(part)) throw new DocumentRefused(ARCHIVE_INSIDE, lastName(entry.getName()));
                parts.put(entry.getName(), part);
            }
        }
    }

    private byte[] read(InputStream stream) throws IOException {
        byte[] part = stream.readNBytes((int) (MAX_UNPACKED - unpacked) + 1);
        unpacked += part.length;
        if (unpacked > MAX_UNPACKED) throw new DocumentRefused(TOO_LARGE_UNPACKED, MAX_UNPACKED / MEGABYTE);
        if (Thread.interrupted()) throw new IOException("Took too long");
        return part;
    }

    private void checkName(String name) {
        String path = name.replace('\\', '/');
        boolean outside = path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || Arrays.asList(path.split("/")).contains("..")
                || path.chars().anyMatch(Character::isISOControl);
        if (outside || !names.add(path)) throw new DocumentRefused(UNSAFE_NAMES);
    }

    /** An encrypted part is no XML any more, so that it is encrypted must be noticed first. */
    private void lookAtXml() {
        byte[] manifest = parts.get("META-INF/manifest.xml");
        if (manifest != null && XmlInspection.of(manifest).mentions("encryption-data"))
            throw new DocumentRefused(ENCRYPTED);
        parts.forEach((name, part) -> {
            if (!XmlInspection.looksLikeXml(name, part)) return;
            xml += part.length;
            if (xml > MAX_XML) throw new DocumentRefused(TOO_LARGE_UNPACKED, MAX_XML / MEGABYTE);
            inspect(name, part);
        });
    }

    /** What is not named XML, such as a web page pasted into Word, is never read as XML and need not be well-formed. */
    private static void inspect(String name, byte[] part) {
        try {
            XmlInspection.of(part);
        } catch (DocumentRefused refused) {
            if (refused.problem() != BROKEN || XmlInspection.isNamedXml(name)) throw refused;
        }
    }

    private static boolean isZip(byte[] part) {
        return part.length > 3
                && part[0] == 'P'
                && part[1] == 'K'
                && (part[2] == 3 && part[3] == 4 || part[2] == 5 && part[3] == 6);
    }

    private static long checksum(byte[] part) {
        CRC32 checksum = new CRC32();
        checksum.update(part);
        return checksum.getValue();
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
