package nl.samenspraak.importing.opendocument;

/** What a style means for words (bold, italic, struck) and for a paragraph (a title, a heading level or 0). */
record OpenStyle(boolean bold, boolean italic, boolean struck, boolean hidden, boolean title, int headingLevel) {

    static final OpenStyle NONE = new OpenStyle(false, false, false, false, false, 0);
}
