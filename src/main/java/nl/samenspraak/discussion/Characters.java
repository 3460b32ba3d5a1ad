package nl.samenspraak.discussion;

import java.text.Normalizer;

/** Text as it is stored: composed characters, so that searching finds them, and no NUL, which PostgreSQL refuses. */
final class Characters {

    private Characters() {}

    static String storable(String text) {
        return Normalizer.normalize(text.replace("\0", ""), Normalizer.Form.NFC).strip();
    }
}
