package nl.samenspraak.importing;

import java.util.Base64;

/** A Word document as a Dutch Word writes it. */
class WordFile extends Packed {

    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static WordFile of(String... body) {
        WordFile file = new WordFile();
        file.with("[Content_Types].xml", xml("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
                <Default Extension="emf" ContentType="image/x-emf"/><Default Extension="bin" ContentType="application/octet-stream"/>
                <Override PartName="/word/document.xml" ContentType="%1$sdocument.main+xml"/>
                <Override PartName="/word/styles.xml" ContentType="%1$sstyles+xml"/>
                <Override PartName="/word/numbering.xml" ContentType="%1$snumbering+xml"/>
                <Override PartName="/word/footnotes.xml" ContentType="%1$sfootnotes+xml"/>
                <Override PartName="/word/endnotes.xml" ContentType="%1$sendnotes+xml"/>
                <Override PartName="/word/comments.xml" ContentType="%1$scomments+xml"/></Types>""".formatted(WORD)));
        file.with(
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        file.with(
                "word/_rels/document.xml.rels",
                relations(relation("rId1", "styles", "styles.xml")
                        + relation("rId2", "numbering", "numbering.xml")
                        + relation("rId3", "footnotes", "footnotes.xml")
                        + relation("rId4", "endnotes", "endnotes.xml")
                        + relation("rId5", "comments", "comments.xml")
                        + relation("rId6", "image", "media/image1.png")
                        + relation("rId7", "image", "media/image2.emf")
                        + external("rId8", "image", "https://example.org/tracker.png")
                        + external("rId9", "hyperlink", "https://example.org/kaart?a=1&amp;b=2")
                        + external("rId10", "hyperlink", "javascript:alert(1)")
                        + external("rId11", "hyperlink", "file:///etc/passwd")
                        + relation("rId12", "diagramData", "diagrams/data1.xml")
                        + relation("rId13", "chart", "charts/chart1.xml")));
        file.with(
                "word/document.xml",
                xml("<w:document " + NAMESPACES + "><w:body>" + String.join("", body)
                        + "<w:sectPr/></w:body></w:document>"));
        file.with(
                "word/styles.xml",
                xml("<w:styles " + NAMESPACES + ">"
                        + style("Standaard", "Normal", "")
                        + style(
                                "Kop1",
                                "heading 1",
                                "<w:basedOn w:val=\"Standaard\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
                        + style(
                                "Kop2",
                                "heading 2",
                                "<w:basedOn w:val=\"Standaard\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
                        + style("Kop3", "heading 3", "<w:basedOn w:val=\"Standaard\"/>")
                        + style("HoofdstukGemeente", "Hoofdstuk gemeente", "<w:basedOn w:val=\"Kop2\"/>")
                        + style(
                                "Genummerd",
                                "Genummerde kop",
                                "<w:basedOn w:val=\"Kop1\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>")
                        + style("Titel", "Title", "<w:basedOn w:val=\"Standaard\"/>")
                        + style("Lijstalinea", "List Paragraph", "<w:basedOn w:val=\"Standaard\"/>")
                        + style("Inhopg1", "toc 1", "<w:basedOn w:val=\"Standaard\"/>")
                        + style(
                                "Kopvaninhoudsopgave",
                                "TOC Heading",
                                "<w:basedOn w:val=\"Kop1\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>")
                        + style("Voorwerk", "Kop voorwerk", "<w:basedOn w:val=\"Kopvaninhoudsopgave\"/>")
                        + listStyle("Lijstopsomteken", "List Bullet", 1)
                        + listStyle("Lijstopsomteken2", "List Bullet 2", 8)
                        + listStyle("Lijstnummering", "List Number", 9)
                        + listStyle("Lijstnummering2", "List Number 2", 10)
                        + style("Stapjes", "Stapjes", "<w:basedOn w:val=\"Lijstnummering2\"/>")
                        + "<w:style w:type=\"character\" w:styleId=\"Zwaar\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>"
                        + "</w:styles>"));
        file.with(
                "word/numbering.xml",
                xml("<w:numbering " + NAMESPACES + ">"
                        + kind(1, "bullet", "•", "bullet", "o") + kind(2, "decimal", "%1.", "lowerLetter", "%2)")
                        + kind(3, "decimal", "%1", "decimal", "%1.%2")
                        + kind(4, "decimal", "Actiepunt %1:", "decimal", "%2")
                        + kind(6, "upperRoman", "%1.", "lowerRoman", "(%2)")
                        + kind(7, "decimal", "%1.", "decimal", "%1.%2.")
                        + kind(8, "bullet", "•", "bullet", "o") + kind(9, "decimal", "%1.", "decimal", "%2.")
                        + kind(10, "decimal", "%1.", "decimal", "%2.")
                        + "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"8\"/></w:num><w:num w:numId=\"9\"><w:abstractNumId w:val=\"9\"/></w:num>"
                        + "<w:num w:numId=\"10\"><w:abstractNumId w:val=\"10\"/></w:num>"
                        + "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"6\"/></w:num><w:num w:numId=\"7\"><w:abstractNumId w:val=\"7\"/></w:num>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"3\"/></w:num><w:num w:numId=\"4\"><w:abstractNumId w:val=\"4\"/></w:num>"
                        + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                        + "</w:numbering>"));
        file.with(
                "word/footnotes.xml",
                xml("<w:footnotes " + NAMESPACES + "><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                        + "<w:footnote w:id=\"2\">" + p("", "<w:r><w:footnoteRef/></w:r>" + r(" Zie de bijlage."))
                        + "</w:footnote>"
                        + "<w:footnote w:id=\"3\">" + p("", r("Tweede noot.")) + p("", r("Met nog een alinea."))
                        + "</w:footnote></w:footnotes>"));
        file.with(
                "word/endnotes.xml",
                xml("<w:endnotes " + NAMESPACES + "><w:endnote w:id=\"2\">" + p("", r("Eindnoot."))
                        + "</w:endnote></w:endnotes>"));
        file.with(
                "word/comments.xml",
                xml("<w:comments " + NAMESPACES + "><w:comment w:id=\"1\" w:author=\"A\">" + p("", r("Is dit zo?"))
                        + "</w:comment></w:comments>"));
        file.with(
                "word/diagrams/data1.xml",
                xml("<dgm:dataModel " + NAMESPACES + "><dgm:ptLst><dgm:pt type=\"doc\"><dgm:t/></dgm:pt>"
                        + "<dgm:pt><dgm:t><a:p><a:r><a:t>Lu</a:t></a:r><a:r><a:t>ister</a:t></a:r></a:p></dgm:t></dgm:pt>"
                        + "<dgm:pt><dgm:t><a:p><a:r><a:t>Bouw</a:t></a:r></a:p><a:p><a:r><a:t>samen</a:t></a:r></a:p></dgm:t></dgm:pt>"
                        + "</dgm:ptLst></dgm:dataModel>"));
        file.with(
                "word/charts/chart1.xml",
                xml("<c:chartSpace " + NAMESPACES
                        + "><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Steden per jaar</a:t></a:r></a:p>"
                        + "</c:rich></c:tx></c:title></c:chart></c:chartSpace>"));
        file.with("word/media/image1.png", PNG);
        file.with("word/media/image2.emf", new byte[] {1, 0, 0, 0, 108, 0, 0, 0, 1, 2, 3, 4});
        return file;
    }

    static String p(String style, String... runs) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + String.join("", runs) + "</w:p>";
    }

    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Lijstalinea\"/><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, r(text));
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String picture(String placement, String relation, String alternative) {
        return ("<w:r><w:drawing><wp:%1$s><wp:docPr id=\"1\" name=\"Afbeelding 1\" descr=\"%3$s\"/><a:graphic><a:graphicData>"
                        + "<pic:pic><pic:blipFill><a:blip %2$s/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:%1$s></w:drawing></w:r>")
                .formatted(placement, relation, alternative);
    }

    static String drawing(String alternative, String content) {
        return ("<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Tekening 1\" descr=\"%s\"/><a:graphic><a:graphicData>%s"
                        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
                .formatted(alternative, content);
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>" + p("");
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String properties, String... content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", content) + "</w:tc>";
    }

    static String xml(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content;
    }

    private static String relations(String content) {
        return xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>");
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    private static String external(String id, String type, String target) {
        return relation(id, type, target).replace("/>", " TargetMode=\"External\"/>");
    }

    private static String style(String id, String name, String content) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
                .formatted(id, name, content);
    }

    private static String listStyle(String id, String name, int list) {
        return style(id, name, "<w:pPr><w:numPr><w:numId w:val=\"%d\"/></w:numPr></w:pPr>".formatted(list));
    }

    private static String kind(int id, String format, String text, String deeperFormat, String deeperText) {
        String level =
                "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>";
        return "<w:abstractNum w:abstractNumId=\"%d\">".formatted(id) + level.formatted(0, format, text)
                + level.formatted(1, deeperFormat, deeperText) + "</w:abstractNum>";
    }
}
