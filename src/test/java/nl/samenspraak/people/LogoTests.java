package nl.samenspraak.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import nl.samenspraak.people.LogoRefused.Problem;
import org.junit.jupiter.api.Test;

class LogoTests {

    @Test
    void a_picture_is_drawn_anew_small_and_without_what_was_behind_it() throws IOException {
        for (var format : new String[] {"png", "jpg"}) {
            var brought = picture(format, 600, 300);
            var withScript = Arrays.copyOf(brought, brought.length + 40);
            System.arraycopy("<script>alert(1)</script>".getBytes(), 0, withScript, brought.length, 25);

            var logo = Logo.of(withScript);

            assertThat(logo.contentType()).isEqualTo("image/png");
            assertThat(new String(logo.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
            var drawn = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
            assertThat(drawn.getWidth()).isEqualTo(192);
            assertThat(drawn.getHeight()).isEqualTo(96);
        }
    }

    @Test
    void a_webp_is_exactly_what_it_says_it_is() {
        var webp = webp("VP8 ", 10, 0);

        assertThat(Logo.of(webp).contentType()).isEqualTo("image/webp");
        assertThat(problem(webp("VP8 ", 10, 5))).isEqualTo(Problem.BROKEN);
        assertThat(problem(webp("ANIM", 10, 0))).isEqualTo(Problem.BROKEN);
        assertThat(problem(webp("VP8 ", 4_000, -3_000))).isEqualTo(Problem.BROKEN);
    }

    @Test
    void what_is_no_logo_is_refused() throws IOException {
        assertThat(problem(new byte[Logo.MAX_BYTES + 1])).isEqualTo(Problem.TOO_LARGE);
        assertThat(problem("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes()))
                .isEqualTo(Problem.FORMAT);
        assertThat(problem(picture("gif", 10, 10))).isEqualTo(Problem.FORMAT);
        assertThat(problem(new byte[0])).isEqualTo(Problem.FORMAT);
        assertThat(problem(Arrays.copyOf(picture("png", 50, 50), 60))).isEqualTo(Problem.BROKEN);
        assertThat(problem(picture("png", 4_001, 1))).isEqualTo(Problem.TOO_MANY_PIXELS);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** A WebP with one part, whose file is as much longer than it says. */
    private static byte[] webp(String part, int length, int longer) {
        var file = ByteBuffer.allocate(20 + length + longer).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes()).putInt(12 + length).put("WEBP".getBytes());
        file.put(part.getBytes()).putInt(length);
        return file.array();
    }

    private static Problem problem(byte[] content) {
        return catchThrowableOfType(LogoRefused.class, () -> Logo.of(content)).problem();
    }
}
