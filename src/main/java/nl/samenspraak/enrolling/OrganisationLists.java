package nl.samenspraak.enrolling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import nl.samenspraak.people.ActUnderWay;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.Limited;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.tables.CsvFile;
import nl.samenspraak.tables.Tables;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a list of organisations on the register: first says per line what will happen, then does all of it or nothing. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class OrganisationLists {

    /**
     * Amsterdam, Rotterdam, The Hague, Utrecht and Eindhoven (the "G5" of the Smart City strategy), and the members of
     * the G32 city network at the end of 2016. It kept the name of 2009, when there were 32: the 27 of the big cities'
     * policy with Almere, Apeldoorn, Ede, Haarlemmermeer and Zoetermeer. Delft and Gouda joined in 2011, Oss, Roosendaal
     * and Alphen aan den Rijn in 2014, Hoorn in December 2016: 38 with Eindhoven, which is listed among the five. Assen
     * and Hilversum came in 2018, when it became the G40.
     */
    private static final String READY = "enrolling/g5-and-g32.csv";

    private static final List<String> HEADINGS = List.of("naam", "korte naam", "soort", "kleur");

    private final OrganisationDesk desk;
    private final Tables tables;
    private final ActUnderWay act;

    OrganisationLists(OrganisationDesk desk, Tables tables, ActUnderWay act) {
        this.desk = desk;
        this.tables = tables;
        this.act = act;
    }

    /** The ready list of the G5 and the G32; of what there is already only the name, so that it is left alone. */
    @Transactional(readOnly = true)
    public List<OrganisationLine> ready() {
        return new Plan(desk).leavingAlone(OrganisationLine.of(tables.read("g5-and-g32.csv", file(READY))));
    }

    /** What is in a file; see {@link Tables} for what can be read. */
    @Transactional(readOnly = true)
    @Limited("uploads")
    public OrganisationFile read(String fileName, byte[] content) {
        desk.requireKeeper();
        return OrganisationFile.of(tables.read(fileName, content));
    }

    /** What will happen with each line, as things are now. */
    @Transactional(readOnly = true)
    public List<PlannedLine> plan(List<OrganisationLine> lines) {
        return new Plan(desk).of(lines);
    }

    /**
     * Does what was previewed, but the lines left out: all or none, and none when any of them would come to something else
     * by now. Answers how many organisations were added or changed.
     */
    public int enrol(List<PlannedLine> previewed, Set<Integer> leftOut) {
        var chosen = previewed.stream()
                .filter(one -> !leftOut.contains(one.line().number()))
                .toList();
        var plan = new Plan(desk);
        var doing = plan.of(chosen.stream().map(PlannedLine::line).toList());
        for (var i = 0; i < doing.size(); i++) doing.get(i).requireAsIn(chosen.get(i));
        plan.changing(doing).forEach(act::about);
        plan.carryOut(doing);
        return (int) doing.stream().filter(PlannedLine::doesSomething).count();
    }

    /** A list that is still empty, to fill in. */
    @Transactional(readOnly = true)
    public byte[] template() {
        desk.requireKeeper();
        return CsvFile.of(HEADINGS, List.of());
    }

    /** All organisations as a list that can be read again, also as a beginning for one's own. */
    @Transactional(readOnly = true)
    public byte[] file() {
        return CsvFile.of(
                HEADINGS,
                desk.all().stream()
                        .map(one -> one.card())
                        .filter(card -> !card.retired())
                        .map(card -> List.of(card.name(), card.shortName(), KindWords.word(card.kind()), card.colour()))
                        .toList());
    }

    private static byte[] file(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
