package nl.samenspraak.importing;

/** An OpenDocument text as LibreOffice writes it. */
class OpenFile extends Packed {

    private static final String NAMESPACES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"";

    static OpenFile of(String... body) {
        OpenFile file = new OpenFile();
        file.with("mimetype", "application/vnd.oasis.opendocument.text");
        file.with("META-INF/manifest.xml", manifest(""));
        file.styles("");
        file.with(
                "content.xml",
                WordFile.xml("<office:document-content " + NAMESPACES + "><office:automatic-styles>"
                        + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-style=\"italic\"/></style:style>"
                        + "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Title\"/>"
                        + "<style:style style:name=\"Vet\" style:family=\"paragraph\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                        + "<style:style style:name=\"Kop\" style:family=\"paragraph\" style:parent-style-name=\"Table_20_Heading\"/>"
                        + "<style:style style:name=\"Los\" style:family=\"paragraph\" style:parent-style-name=\"Heading_20_1\" style:list-style-name=\"\"/>"
                        + "<style:style style:name=\"T2\" style:family=\"text\"><style:text-properties fo:font-weight=\"normal\"/></style:style>"
                        + numbered(
                                "L2",
                                "style:num-format=\"1\" style:num-suffix=\".\"",
                                "style:num-format=\"a\" style:num-suffix=\")\"")
                        + numbered(
                                "L3",
                                "style:num-prefix=\"Actiepunt \" style:num-format=\"1\" style:num-suffix=\":\"",
                                "style:num-format=\"i\"")
                        + numbered("L4", "style:num-format=\"1\"", "style:num-format=\"1\" text:display-levels=\"2\"")
                        + "<text:list-style style:name=\"L1\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\"/>"
                        + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\"/></text:list-style>"
                        + "</office:automatic-styles><office:body><office:text>" + String.join("", body)
                        + "</office:text></office:body></office:document-content>"));
        file.with("Pictures/100.png", WordFile.PNG);
        file.with("Pictures/200.svm", "VCLMTF".repeat(5));
        return file;
    }

    /** Counts its chapters: A, A.1 and so on. */
    OpenFile withCountedChapters() {
        styles("<text:outline-style style:name=\"Outline\">"
                + "<text:outline-level-style text:level=\"1\" style:num-format=\"A\"/>"
                + "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\" style:num-suffix=\".\"/>"
                + "</text:outline-style>");
        return this;
    }

    private void styles(String more) {
        with(
                "styles.xml",
                WordFile.xml("<office:document-styles " + NAMESPACES + "><office:styles>"
                        + "<style:style style:name=\"Heading_20_1\" style:display-name=\"Heading 1\" style:family=\"paragraph\" style:default-outline-level=\"1\"/>"
                        + "<style:style style:name=\"Title\" style:family=\"paragraph\"/>"
                        + "<style:style style:name=\"Table_20_Heading\" style:display-name=\"Table Heading\" style:family=\"paragraph\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                        + "<style:style style:name=\"Strong_20_Emphasis\" style:display-name=\"Strong Emphasis\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                        + more + "</office:styles></office:document-styles>"));
    }

    private static String numbered(String name, String first, String second) {
        return ("<text:list-style style:name=\"%s\"><text:list-level-style-number text:level=\"1\" %s/>"
                        + "<text:list-level-style-number text:level=\"2\" %s/></text:list-style>")
                .formatted(name, first, second);
    }

    static String list(String attributes, String... items) {
        return "<text:list " + attributes + "><text:list-item>"
                + String.join("</text:list-item><text:list-item>", items) + "</text:list-item></text:list>";
    }

    static String styled(String style, String text) {
        return "<text:p text:style-name=\"" + style + "\">" + text + "</text:p>";
    }

    static String manifest(String ofContent) {
        return WordFile.xml(
                "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
                        + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                        + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\">"
                        + ofContent + "</manifest:file-entry>"
                        + "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
                        + "</manifest:manifest>");
    }

    static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    static String h(int level, String text) {
        return "<text:h text:outline-level=\"%d\">%s</text:h>".formatted(level, text);
    }

    static String note(String kind, String text) {
        return "<text:note text:note-class=\"%s\"><text:note-citation>1</text:note-citation><text:note-body>%s</text:note-body></text:note>"
                .formatted(kind, p(text));
    }

    static String picture(String source, String description) {
        return "<draw:frame text:anchor-type=\"paragraph\"><draw:image xlink:href=\"%s\"/>%s</draw:frame>"
                .formatted(source, description);
    }
}
