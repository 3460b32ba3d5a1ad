package nl.samenspraak.workspace;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenspraak.audit.EntryCard;
import nl.samenspraak.audit.Logbook;
import nl.samenspraak.audit.RightsReview;
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

/** What the kernteam takes along as a file: the account that was searched, and who may do what. Each is put on record. */
@RestController
class Downloads {

    private record Rights(List<String> heads, List<List<String>> rows) {}

    private final Strategies strategies;
    private final Logbook logbook;
    private final LogDesk desk;
    private final RightsReview review;
    private final I18NProvider messages;

    Downloads(Strategies strategies, Logbook logbook, LogDesk desk, RightsReview review, I18NProvider messages) {
        this.strategies = strategies;
        this.logbook = logbook;
        this.desk = desk;
        this.review = review;
        this.messages = messages;
    }

    @GetMapping("/downloads/{strategy}/logboek.csv")
    ResponseEntity<byte[]> log(
            @PathVariable String strategy,
            @RequestParam Map<String, String> query,
            @CookieValue(name = "taal", defaultValue = "nl") String language) {
        var entries = logbook.export(
                strategies.at(strategy).id(),
                LogAddress.of(AddressQuery.of(query)).sought());
        var names = desk.names(entries);
        var locale = Locale.of(language);
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
        var rows = entries.stream().map(one -> row(one, names, locale)).toList();
        return file(CsvFile.of(heads, rows), CsvFile.CONTENT_TYPE, "logboek-" + strategy + ".csv");
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
                one.subjects(),
                one.outcome().name(),
                one.refusal(),
                one.address(),
                one.session(),
                text(one.strategy()),
                text(one.round()));
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
