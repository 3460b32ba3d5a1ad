package nl.samenspraak.importing.word;

/**
 * What a paragraph style means, whatever its id: {@code Kop2} and {@code Heading2} both have the name "heading 2".
 *
 * @param headingLevel 1–9, or 0 if it is no heading
 * @param contents in a table of contents
 * @param contentsHeading made for the heading above one
 * @param deeperList how much deeper than its own first level a list in this style stands: 1 for "List Bullet 2"
 * @param numbering the list that the style brings, or an empty string
 */
record WordStyle(
        int headingLevel,
        boolean title,
        boolean contents,
        boolean contentsHeading,
        boolean listParagraph,
        int deeperList,
        boolean bold,
        boolean italic,
        String numbering,
        int numberingLevel) {}
