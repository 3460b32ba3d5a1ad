package nl.samenspraak.people;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Makes a logo of what somebody brought: PNG and JPEG are decoded and drawn anew as PNG of at most {@value #SIDE} pixels
 * a side, so nothing hidden in them comes along. WebP, which Java can't decode, must be exactly what it says it is.
 */
public final class Logo {

    public static final int MAX_BYTES = 200 * 1024;

    private static final int SIDE = 192;
    private static final int MAX_SIDE = 4_000;
    private static final Set<String> DECODED = Set.of("png", "jpeg");
    private static final Set<String> WEBP_PARTS = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ICCP");

    private Logo() {}

    static LogoFile of(byte[] content) {
        if (content.length > MAX_BYTES) throw new LogoRefused(LogoRefused.Problem.TOO_LARGE, MAX_BYTES / 1024);
        if (isWebP(content)) return file("image/webp", content);
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            return file("image/png", png(scaled(decoded(stream))));
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof LogoRefused refused) throw refused;
            throw new LogoRefused(LogoRefused.Problem.BROKEN);
        }
    }

    private static BufferedImage decoded(ImageInputStream stream) throws IOException {
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) throw new LogoRefused(LogoRefused.Problem.FORMAT);
        var reader = readers.next();
        try {
            if (!DECODED.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT)))
                throw new LogoRefused(LogoRefused.Problem.FORMAT);
            reader.setInput(stream, true, true);
            return measured(reader);
        } finally {
            reader.dispose();
        }
    }

    /** The sides stand at the beginning, so a picture that would fill the memory is never drawn. */
    private static BufferedImage measured(ImageReader reader) throws IOException {
        if (reader.getWidth(0) > MAX_SIDE || reader.getHeight(0) > MAX_SIDE)
            throw new LogoRefused(LogoRefused.Problem.TOO_MANY_PIXELS, MAX_SIDE);
        return reader.read(0);
    }

    private static BufferedImage scaled(BufferedImage whole) {
        var factor = Math.min(1.0, (double) SIDE / Math.max(whole.getWidth(), whole.getHeight()));
        var width = Math.max(1, (int) (whole.getWidth() * factor));
        var height = Math.max(1, (int) (whole.getHeight() * factor));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(whole, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** RIFF container, WebP form: its length is the file's, and it holds a still picture and nothing else. */
    private static boolean isWebP(byte[] content) {
        if (content.length < 20
                || !word(content, 0).equals("RIFF")
                || !word(content, 8).equals("WEBP")) return false;
        var riff = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (riff.getInt(4) + 8 != content.length) throw new LogoRefused(LogoRefused.Problem.BROKEN);
        for (var at = 12; at < content.length; ) {
            if (content.length - at < 8 || !WEBP_PARTS.contains(word(content, at)))
                throw new LogoRefused(LogoRefused.Problem.BROKEN);
            var length = riff.getInt(at + 4);
            if (length < 0 || length > content.length - at - 8) throw new LogoRefused(LogoRefused.Problem.BROKEN);
            at += 8 + length + length % 2;
        }
        return true;
    }

    private static String word(byte[] content, int at) {
        return new String(content, at, 4, StandardCharsets.ISO_8859_1);
    }

    private static LogoFile file(String contentType, byte[] bytes) {
        return new LogoFile(DigestUtils.sha256Hex(bytes), contentType, bytes);
    }
}
