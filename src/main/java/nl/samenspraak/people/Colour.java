package nl.samenspraak.people;

import java.util.Locale;
import java.util.stream.IntStream;

/** The colour of an organisation, {@code #rrggbb}, on which white letters reach 4.5:1 (WCAG 2.2, 1.4.3). */
public record Colour(String hex) {

    private static final double NEEDED = 4.5;

    public Colour {
        hex = hex.strip().toLowerCase(Locale.ROOT);
        if (hex.matches("[0-9a-f]{6}")) hex = "#" + hex;
        if (!hex.matches("#[0-9a-f]{6}"))
            throw new OrganisationTextRefused(OrganisationTextRefused.Problem.COLOUR_UNKNOWN);
        if (contrastWithWhite(hex) < NEEDED) throw new ColourTooLight(hex, darkened(hex));
    }

    /** The contrast of white letters on it, from 1 to 21. */
    static double contrastWithWhite(String hex) {
        return 1.05 / (0.2126 * light(hex, 0) + 0.7152 * light(hex, 1) + 0.0722 * light(hex, 2) + 0.05);
    }

    /** The lightest of the same hue that will do. */
    private static String darkened(String hex) {
        return IntStream.rangeClosed(0, 255)
                .mapToObj(step -> scaled(hex, (255 - step) / 255.0))
                .filter(darker -> contrastWithWhite(darker) >= NEEDED)
                .findFirst()
                .orElse("#000000");
    }

    private static String scaled(String hex, double factor) {
        return "#%02x%02x%02x"
                .formatted((int) (part(hex, 0) * factor), (int) (part(hex, 1) * factor), (int) (part(hex, 2) * factor));
    }

    private static double light(String hex, int index) {
        var share = part(hex, index) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int part(String hex, int index) {
        return Integer.parseInt(hex.substring(1 + 2 * index, 3 + 2 * index), 16);
    }
}
