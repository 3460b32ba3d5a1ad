package nl.samenspraak.workspace;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenspraak.audit.EntryCard;
import nl.samenspraak.audit.InstallationLog;
import nl.samenspraak.audit.Logbook;
import nl.samenspraak.audit.RightsReview;
import nl.samenspraak.audit.Taken;
import nl.samenspraak.audit.ui.LogDesk;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.tables.CsvFile;
import nl.samenspraak.tables.XlsxFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is taken along as a file: the account that was searched, and who may do what. Each is put on record. */
@RestController
class Downloads {

    private record Rights(List<String> heads, List<List<String>> rows) {}

    /** Characters, with room for the mark that there is more. */
    private static final int CELL = 32_000;

    private final Strategies strategies;
    private final Logbook logbook;
    private final InstallationLog installation;
    private final LogDesk desk;
    private final RightsReview review;
    private final I18NProvider messages;

    Downloads(
            Strategies strategies,
            Logbook logbook,
            InstallationLog installation,
            LogDesk desk,
            RightsReview review,
            I18NProvider messages) {
        this.strategies = strategies;
        this.logbook = logbook;
        this.installation = installation;
        this.desk = desk;
        this.review = review;
        this.messages = messages;
    }

    @GetMapping("/downloads/{strategy}/logboek.csv")
    ResponseEntity<byte[]> log(
            @PathVariable String strategy,
            @RequestParam Map<String, String> query,
            @CookieValue(name = "taal", defaultValue = "nl") String language) {
        var taken = logbook.export(
                strategies.at(strategy).id(),
                LogAddress.of(AddressQuery.of(query)).sought());
        return log(taken, Locale.of(language), "logboek-" + strategy + ".csv");
    }

    @GetMapping("/logboek.csv")
    ResponseEntity<byte[]> installationLog(
            @RequestParam Map<String, String> query, @CookieValue(name = "taal", defaultValue = "nl") String language) {
        return log(
                installation.export(LogAddress.of(AddressQuery.of(query)).sought()),
                Locale.of(language),
                "logboek.csv");
    }

    @GetMapping("/downloads/{strategy}/rechten.csv")
    ResponseEntity<byte[]> rightsCsv(
            @PathVariable String strategy, @CookieValue(name = "taal", defaultValue = "nl") String language) {
        var rights = rights(strategy, language);
        return file(CsvFile.of(rights.heads(), rights.rows()), CsvFile.CONTENT_TYPE, "rechten-" + strategy + ".csv");
    }

    @GetMapping("/downloads/{strategy}/rechten.xlsx")
    ResponseEntity<byte[]> rightsXlsx(
            @PathVariable String strategy, @CookieValue(name = "taal", defaultValue = "nl") String language) {
        var rights = rights(strategy, language);
        return file(
                XlsxFile.of("rechten", rights.heads(), rights.rows()),
                XlsxFile.CONTENT_TYPE,
                "rechten-" + strategy + ".xlsx");
    }

    /** Not there and not for this person look the same. */
    @ExceptionHandler(Refusal.class)
    ResponseEntity<Void> refuse() {
        return ResponseEntity.notFound().build();
    }

    /** Its last line says so when it is not all. */
    private ResponseEntity<byte[]> log(Taken taken, Locale locale, String name) {
        var names = desk.names(taken.entries());
        var heads = List.of(
                "utc",
                "person",
                "personId",
                "organisation",
                "organisationId",
                "what",
                "useCase",
                "subjects",
                "outcome",
                "refusal",
                "address",
                "session",
                "strategyId",
                "roundId");
        var rows = new ArrayList<List<String>>();
        taken.entries().forEach(one -> rows.add(row(one, names, locale)));
        if (!taken.all()) rows.add(List.of(messages.getTranslation("audit.cut", locale, Taken.MAX_LINES)));
        return file(CsvFile.of(heads, rows), CsvFile.CONTENT_TYPE, name);
    }

    private Rights rights(String strategy, String language) {
        var locale = Locale.of(language);
        var words = new RightsWords(locale, (key, facts) -> messages.getTranslation(key, locale, facts));
        var id = strategies.at(strategy).id();
        return new Rights(words.heads(), words.rows(review.export(id), review.founders(id)));
    }

    private List<String> row(EntryCard one, LogDesk.Names names, Locale language) {
        return List.of(
                one.at().toString(),
                names.person(one).orElse(""),
                text(one.person()),
                names.organisation(one).orElse(""),
                text(one.organisation()),
                desk.did(one.useCase(), language),
                one.useCase(),
                fitting(one.subjects()),
                one.outcome().name(),
                one.refusal(),
                one.address(),
                one.session(),
                text(one.strategy()),
                text(one.round()));
    }

    /** No cell of a spreadsheet holds more; the log of the machine has all. */
    private static String fitting(String subjects) {
        return subjects.length() <= CELL ? subjects : subjects.substring(0, subjects.lastIndexOf(' ', CELL)) + " …";
    }

    private static String text(java.util.Optional<? extends Record> id) {
        return id.map(Record::toString).orElse("");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String kind, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
