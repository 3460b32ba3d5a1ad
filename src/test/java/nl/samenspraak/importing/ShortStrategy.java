package nl.samenspraak.importing;

import static nl.samenspraak.importing.OpenFile.h;
import static nl.samenspraak.importing.OpenFile.list;
import static nl.samenspraak.importing.WordFile.cell;
import static nl.samenspraak.importing.WordFile.item;
import static nl.samenspraak.importing.WordFile.picture;
import static nl.samenspraak.importing.WordFile.r;
import static nl.samenspraak.importing.WordFile.row;
import static nl.samenspraak.importing.WordFile.table;

/** A strategy of a few lines, as somebody brings it to be corrected. */
public final class ShortStrategy {

    private ShortStrategy() {}

    /** With one of everything that a text may hold. */
    public static byte[] inWord() {
        return WordFile.of(
                        WordFile.p("Titel", r("Slimme steden, samen")),
                        WordFile.p("Kop1", r("Ambitie")),
                        WordFile.p("", r("Elke stad leert van "), r("<w:b/>", "elke"), r(" andere stad.")),
                        WordFile.p("Kop1", r("Hoe wij werken")),
                        WordFile.p("", r("Wij delen wat wij leren."), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
                        item(1, 0, "Open standaarden"),
                        item(1, 1, "Ook Europese"),
                        table(
                                row(cell("", WordFile.p("", r("Thema"))), cell("", WordFile.p("", r("Wie")))),
                                row(cell("", WordFile.p("", r("Water"))), cell("", WordFile.p("", r("Rijk"))))),
                        WordFile.p("", picture("inline", "r:embed=\"rId6\"", "Kaart van de steden")),
                        WordFile.p("", r("Actiepunt 1: Elke proef krijgt een tweede stad")))
                .bytes();
    }

    /** With something to mend: two paragraphs in one, one in two, a line too many, a wrong year and a wrong order. */
    public static byte[] inOpenDocument() {
        return OpenFile.of(
                        h(1, "Slimme steden, samen"),
                        OpenFile.p("Een stad houdt niet op bij haar gemeentegrens."
                                + " Wat in de ene stad werkt, neemt een andere stad binnen een jaar over."),
                        h(2, "Ambitie"),
                        OpenFile.p("In 2024 leert elke stad van elke andere stad."),
                        h(2, "Hoe wij werken"),
                        OpenFile.p("Wij werken met open standaarden."),
                        OpenFile.p("Wij delen wat wij leren."),
                        OpenFile.p("Ook wat mislukt."),
                        OpenFile.p("Hier komt nog iets."),
                        h(2, "Actiepunten"),
                        list(
                                "text:style-name=\"L1\"",
                                OpenFile.p("Eén loket bij het Rijk"),
                                OpenFile.p("Elke proef krijgt een tweede stad")))
                .bytes();
    }
}
