package nl.samenspraak.importing.word;

/**
 * What a paragraph style means, whatever its id: {@code Kop2} and {@code Heading2} both have the name "heading 2".
 *
 * @param headingLevel 1–9, or 0 if it is no heading
 * @param numbering the list that the style brings, or an empty string
 */
record WordStyle(
        int headingLevel,
        boolean title,
        boolean contents,
        boolean listParagraph,
        boolean bold,
        boolean italic,
        String numbering,
        int numberingLevel) {}
