package nl.samenspraak.importing.opendocument;

import nl.samenspraak.importing.text.Look;

/**
 * What a style means for words (weight, slant and a line through them, each empty if it says nothing of them) and for a
 * paragraph (a title, a heading level or 0, a heading that is not counted).
 */
record OpenStyle(
        String weight,
        String slant,
        String through,
        boolean hidden,
        boolean title,
        int headingLevel,
        boolean uncounted) {

    static final OpenStyle NONE = new OpenStyle("", "", "", false, false, 0, false);

    /** How words look that have this style within words that look so; "normal" in a bold paragraph is not bold. */
    Look within(Look around) {
        return around.with(
                weight.isEmpty() ? around.bold() : weight.equals("bold") || weight.matches("[6-9]00"),
                slant.isEmpty() ? around.italic() : slant.matches("italic|oblique"),
                through.isEmpty() ? around.struck() : !through.equals("none"));
    }
}
