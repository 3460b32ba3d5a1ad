package nl.samenspraak.importing.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.importing.Notice;
import nl.samenspraak.importing.Picture;
import org.apache.poi.poifs.filesystem.FileMagic;

/** The pictures of a document that every browser shows, told by their first bytes and never by their name. */
public final class Pictures {

    private final Map<String, Picture> kept = new LinkedHashMap<>();

    /** The kept picture, or nothing if browsers can't show its format. */
    public Optional<Picture> keep(byte[] bytes) {
        return contentType(bytes)
                .map(type -> Picture.of(type, bytes))
                .map(picture -> kept.computeIfAbsent(picture.id(), id -> picture));
    }

    public List<Picture> all() {
        return List.copyOf(kept.values());
    }

    public static Notice unshowable(String name, String alternative) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String format = extension.matches("[A-Z0-9]{2,5}") ? extension : "?";
        return alternative.isBlank()
                ? new Notice("importing.notice.PICTURE_FORMAT", List.of(format))
                : new Notice("importing.notice.PICTURE_FORMAT.described", List.of(format, alternative.strip()));
    }

    public static Notice elsewhere(String alternative) {
        return alternative.isBlank()
                ? new Notice("importing.notice.PICTURE_ELSEWHERE", List.of())
                : new Notice("importing.notice.PICTURE_ELSEWHERE.described", List.of(alternative.strip()));
    }

    /** A drawing made in the word processor itself, of which at most the words could be kept. */
    public static Notice drawing(String alternative) {
        return alternative.isBlank()
                ? new Notice("importing.notice.DRAWING", List.of())
                : new Notice("importing.notice.DRAWING.described", List.of(alternative.strip()));
    }

    private static Optional<String> contentType(byte[] bytes) {
        return switch (FileMagic.valueOf(bytes)) {
            case PNG -> Optional.of("image/png");
            case JPEG -> Optional.of("image/jpeg");
            case GIF -> Optional.of("image/gif");
            default -> isWebP(bytes) ? Optional.of("image/webp") : Optional.empty();
        };
    }

    private static boolean isWebP(byte[] bytes) {
        return bytes.length > 12
                && new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("RIFF")
                && new String(bytes, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP");
    }
}
