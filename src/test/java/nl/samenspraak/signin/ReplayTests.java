package nl.samenspraak.signin;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenspraak.Scene;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * Browsers that do not keep to what their page shows. Every page is opened as each sort of people, and everything a browser
 * could send from there is sent: presses of buttons that are hidden, disabled or somebody else's, fields that are not there,
 * pages that stayed open while a role or a round ended. What changes in the database is only what that person may change.
 */
class ReplayTests extends SignInTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/organisaties",
            "/logboek",
            "/mensen",
            "/strategie/nieuw",
            "/begin/{nobody's secret}",
            "/uitnodiging/{nobody's secret}",
            "/s/{strategy}",
            "/s/{strategy}/lezen/2?reactie={comment}",
            "/s/{strategy}/lezen/a1",
            "/s/{strategy}/actiepunten?actiepunt=1",
            "/s/{strategy}/vragen",
            "/s/{strategy}/overzicht",
            "/s/{strategy}/inbreng",
            "/s/{strategy}/moderatie",
            "/s/{strategy}/rechten",
            "/s/{strategy}/logboek",
            "/s/{second}/voorbereiden",
            "/s/{third}/voorbereiden",
            "/s/{strategy}/deelnemers",
            "/mijn-gegevens");

    /** What somebody typed and did not send, and what they read, is theirs whatever they may do. */
    private static final Set<String> ONES_OWN = Set.of("unsent_text", "reading");

    private static final Set<String> OF_A_KEEPER = Set.of("organisation", "organisation_logo");

    private static final Set<String> OF_A_REPRESENTATIVE = Set.of(
            "unsent_text",
            "reading",
            "comment",
            "comment_thread",
            "edition",
            "agreement",
            "position",
            "stand_taken",
            "ambition_verdict",
            "verdict_given",
            "missing_point",
            "missing_point_wording",
            "missing_point_support");

    /** Of somebody else's organisation only: one's own is neither agreed with nor supported. */
    private static final Set<String> OF_ANOTHER_ORGANISATION = Set.of("agreement", "missing_point_support");

    private static final Set<String> OF_A_CONTACT =
            Set.of("unsent_text", "reading", "comment", "comment_thread", "edition", "agreement");

    @Autowired
    Scene scene;

    @Autowired
    Players players;

    @Autowired
    Rounds rounds;

    @Autowired
    Sittings sittings;

    @Autowired
    WebApplicationContext application;

    private final List<Logger> logs = Stream.of("nl.samenspraak.shell.Troubles", "com.vaadin.flow.router")
            .map(name -> (Logger) LoggerFactory.getLogger(name))
            .toList();
    private final List<String> unforeseen = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> written = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            var cause = event.getThrowableProxy();
            var what = cause == null ? event.getFormattedMessage() : cause.getMessage();
            if (!what.startsWith("Node does not have the feature class")) unforeseen.add(what);
        }
    };
    private Intruder intruder = new Intruder(List.of());

    @BeforeEach
    void setTheScene() {
        players.set();
        intruder = new Intruder(database.sql("select id from prepared_block where strategy = ?")
                .param(players.prepared.id().id())
                .query(String.class)
                .list());
    }

    /** What no rule foresaw is logged with its cause; an element that hears nothing at all is Vaadin's to refuse. */
    @BeforeEach
    void listen() {
        written.start();
        logs.forEach(log -> {
            log.setAdditive(false);
            log.addAppender(written);
        });
    }

    @AfterEach
    void listenNoMore() {
        logs.forEach(log -> {
            log.detachAppender(written);
            log.setAdditive(true);
        });
    }

    @Test
    void every_page_is_among_those_that_are_tried() {
        var tried = PAGES.stream().map(page -> page.replaceFirst("\\?.*", "")).toList();

        assertThat(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(application.getServletContext()))
                                .getRegisteredRoutes()
                                .stream()
                                .map(RouteBaseData::getTemplate))
                .allSatisfy(
                        template -> assertThat(tried).anyMatch(page -> page.matches(RoutesTests.pattern(template))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"observer", "invited elsewhere", "founder elsewhere", "author after closing"})
    void whoever_may_write_nothing_writes_nothing(String sort) {
        var person = players.person(sort);
        if (sort.endsWith("after closing")) as(scene.joyce, () -> rounds.close(scene.round));
        var browser = new Visitor(port);
        players.signIn(browser, person);
        var before = Stored.in(database);

        for (var page :
                pages(page -> sort.endsWith("elsewhere") ? page.contains("s/{") : !page.equals("/mijn-gegevens")))
            intruder.press(OpenPage.at(browser, page));

        nothingWrong(sort, before, change -> isOnesOwn(change, person));
    }

    /** The list of organisations is shared: a kernteam of elsewhere adds to it, and changes none that takes part elsewhere. */
    @Test
    void a_kernteam_of_elsewhere_changes_no_organisation_of_another_strategy() {
        var person = players.person("invited elsewhere");
        var ofOthers = database.sql("select distinct organisation from participation where strategy not in "
                        + "(select strategy from participation where person = ?)")
                .param(person.id())
                .query(String.class)
                .list();
        var browser = new Visitor(port);
        players.signIn(browser, person);
        var before = Stored.in(database);

        intruder.pressOnly(OpenPage.at(browser, "/organisaties"));
        intruder.press(OpenPage.at(browser, "/organisaties"));

        assertThat(ofOthers).contains(scene.eindhovenCity.toString());
        nothingWrong(
                "invited elsewhere at the organisations",
                before,
                change -> isOnesOwn(change, person)
                        || OF_A_KEEPER.contains(change.table())
                                && ofOthers.stream().noneMatch(change.before()::contains));
    }

    @Test
    void a_founder_of_elsewhere_changes_organisations_and_nothing_of_a_strategy() {
        var person = players.person("founder elsewhere");
        var browser = new Visitor(port);
        players.signIn(browser, person);
        var before = Stored.in(database);

        intruder.pressOnly(OpenPage.at(browser, "/organisaties"));
        intruder.press(OpenPage.at(browser, "/organisaties"));

        nothingWrong(
                "founder elsewhere at the organisations",
                before,
                change -> isOnesOwn(change, person) || OF_A_KEEPER.contains(change.table()));
        // So that it is believed: these requests do arrive.
        assertThat(before.changesUntil(Stored.in(database)))
                .extracting(Stored.Change::table)
                .contains("organisation");
    }

    /** The page still shows what it showed, since nothing told it: the row in the database alone was changed. */
    @ParameterizedTest
    @CsvSource({
        "kernteam, update participation set role = 'OBSERVER' where person = ?",
        "kernteam, 'update participation set ended_at = current_timestamp, ended_by = person where person = ?'",
        "kernteam, update person set shut_out_at = current_timestamp where id = ?",
        "contact, update participation set role = 'OBSERVER' where person = ?",
        "author, update participation set role = 'OBSERVER' where person = ?",
        "author, 'update round set closed_at = current_timestamp - interval ''1'' minute where ? is not null'"
    })
    void a_page_that_stayed_open_when_its_right_ended_writes_nothing(String sort, String ending) {
        var person = players.person(sort);
        var browser = new Visitor(port);
        players.signIn(browser, person);
        var open = new ArrayList<OpenPage>();
        for (var page : pages(page -> page.contains("s/{"))) open.add(OpenPage.at(browser, page));
        database.sql(ending).param(person.id()).update();
        var before = Stored.in(database);

        open.forEach(intruder::press);

        nothingWrong(sort + " no more", before, change -> isOnesOwn(change, person));
    }

    @Test
    void a_representative_changes_what_is_theirs_only() {
        var person = players.person("other organisation");
        var browser = new Visitor(port);
        players.signIn(browser, person);
        var before = Stored.in(database);

        for (var page : pages(page -> !page.equals("/mijn-gegevens"))) intruder.press(OpenPage.at(browser, page));

        nothingWrong(
                "other organisation",
                before,
                change -> OF_A_REPRESENTATIVE.contains(change.table())
                        && isOfTheirOrganisation(change, person, scene.amsterdamCity));
        assertThat(before.changesUntil(Stored.in(database)))
                .extracting(Stored.Change::table)
                .contains("comment", "position");
    }

    /** What a colleague said is that colleague's; what the organisation wants is for both to say. */
    @Test
    void a_colleague_changes_what_is_of_the_organisation_and_no_word_of_who_wrote_for_it() {
        var person = players.person("same organisation");
        var browser = new Visitor(port);
        players.signIn(browser, person);
        var before = Stored.in(database);

        for (var page : pages(page -> page.contains("s/{strategy}"))) intruder.press(OpenPage.at(browser, page));

        nothingWrong(
                "same organisation",
                before,
                change -> OF_A_REPRESENTATIVE.contains(change.table())
                        && !OF_ANOTHER_ORGANISATION.contains(change.table())
                        && isOfTheirOrganisation(change, person, scene.eindhovenCity));
        // The stand and the missing point were the author's, and the comments still are.
        assertThat(before.changesUntil(Stored.in(database)))
                .filteredOn(change -> !change.before().isEmpty())
                .extracting(Stored.Change::table)
                .contains("position", "missing_point");
    }

    /** A contact has the pages of the kernteam, answers questions and decides nothing. */
    @Test
    void a_contact_answers_questions_and_changes_nothing_of_the_kernteam() {
        var person = players.person("contact");
        var browser = new Visitor(port);
        players.signIn(browser, person);
        var before = Stored.in(database);

        for (var page : pages(page -> page.contains("s/{"))) intruder.press(OpenPage.at(browser, page));

        nothingWrong(
                "contact",
                before,
                change ->
                        OF_A_CONTACT.contains(change.table()) && isOfTheirOrganisation(change, person, scene.kernteam));
        assertThat(before.changesUntil(Stored.in(database)))
                .filteredOn(change -> change.table().equals("comment"))
                .extracting(Stored.Change::after)
                .anyMatch(comment -> comment.contains("said=ANSWER"));
    }

    /** So that the others are believed: the same requests do all of it for those who may. */
    @Test
    void the_same_requests_of_the_kernteam_change_nearly_everything() {
        var browser = new Visitor(port);
        players.signIn(browser, players.person("kernteam"));
        var before = Stored.in(database);

        for (var page : pages(page -> page.contains("s/{"))) intruder.press(OpenPage.at(browser, page));

        nothingWrong("kernteam", before, change -> true);
        assertThat(before.changesUntil(Stored.in(database)))
                .extracting(Stored.Change::table)
                .contains(
                        "comment",
                        "decision",
                        "introduction",
                        "milestone",
                        "news_item",
                        "participation",
                        "prepared_block",
                        "round",
                        "round_question");
    }

    @Test
    void whoever_leaves_takes_nobody_else_along() {
        var person = players.person("observer");
        var browser = new Visitor(port);
        players.signIn(browser, person);
        var before = Stored.in(database);

        intruder.press(OpenPage.at(browser, "/mijn-gegevens"));

        assertThat(before.changesUntil(Stored.in(database)))
                .allMatch(change -> (change.before() + change.after()).contains(person.toString()));
    }

    @Test
    void what_one_browser_sends_counts_in_no_other() {
        var page = "/s/" + scene.strategy.slug();
        var mine = OpenPage.at(players.browserOf("kernteam", port), page);
        var observer = players.browserOf("observer", port);
        var theirs = OpenPage.at(observer, page);
        var pressed = press(mine);
        var message = mine.message(pressed);
        var before = Stored.in(database);

        // As it was sent, with a token of nobody, out of turn, and with nobody's cookies.
        assertThat(observer.send(theirs.request(message)).body()).contains("\"appError\"");
        var token = theirs.token;
        theirs.token = "00000000-0000-4000-8000-000000000000";
        assertThat(theirs.post(pressed).body()).contains("\"appError\"");
        theirs.token = token;
        theirs.skip();
        assertThat(theirs.post(pressed).body()).contains("\"appError\"");
        assertThat(new Visitor(port).send(mine.request(message)).body()).containsAnyOf("sessionExpired", "appError");

        assertThat(before.changesUntil(Stored.in(database))).isEmpty();
    }

    @Test
    void what_is_sent_with_the_cookies_of_somebody_who_is_out_counts_nowhere() {
        var person = players.person("kernteam");
        var browser = new Visitor(port);
        players.signIn(browser, person);
        var page = OpenPage.at(browser, "/s/" + scene.strategy.slug());
        var pressed = press(page);
        sittings.endAll(person, Ending.SIGNED_OUT);
        var before = Stored.in(database);

        var answer = page.post(pressed);

        assertThat(answer.body()).containsAnyOf("sessionExpired", "appError");
        assertThat(before.changesUntil(Stored.in(database))).isEmpty();
    }

    @Test
    void a_document_is_taken_from_whoever_may_bring_it_and_only_at_their_own_page() {
        var kernteam = players.person("kernteam");
        var browser = new Visitor(port);
        players.signIn(browser, kernteam);
        var page = OpenPage.at(browser, "/s/" + players.empty.slug() + "/voorbereiden");
        var there = uploads(page).getFirst();
        var before = Stored.in(database);

        for (var sort : List.of("observer", "author", "kernteam", "invited elsewhere", "anonymous", "access stopped"))
            assertThat(bring(players.browserOf(sort, port), there)).as(sort).isBetween(400, 499);
        var ended = players.person("kernteam");
        var stale = new Visitor(port);
        players.signIn(stale, ended);
        var left = uploads(OpenPage.at(stale, "/s/" + players.empty.slug() + "/voorbereiden"))
                .getFirst();
        database.sql("update participation set role = 'OBSERVER' where person = ?")
                .param(ended.id())
                .update();
        bring(stale, left);
        assertThat(before.changesUntil(Stored.in(database)))
                .extracting(Stored.Change::table)
                .doesNotContain("preparation", "prepared_block", "prepared_picture");

        assertThat(bring(browser, there)).isEqualTo(200);
        assertThat(before.changesUntil(Stored.in(database)))
                .extracting(Stored.Change::table)
                .contains("preparation", "prepared_block");
    }

    @Test
    void methods_that_no_page_offers_do_nothing() {
        var person = players.person("observer");
        var browser = new Visitor(port);
        players.signIn(browser, person);
        var page = OpenPage.at(browser, "/s/" + scene.strategy.slug() + "/lezen/2");
        var before = Stored.in(database);

        for (var id : List.copyOf(page.nodes().keySet()).subList(0, 20))
            for (var method : List.of("hide", "accept"))
                assertThat(page.send(Intruder.call(id, method))).doesNotContain("Exception", "\\tat ");

        assertThat(before.changesUntil(Stored.in(database))).allMatch(change -> isOnesOwn(change, person));
    }

    private List<String> pages(Predicate<String> wanted) {
        return PAGES.stream().filter(wanted).map(players::filled).toList();
    }

    /** What was changed that this person may not change, and what nobody foresaw: none of either. */
    private void nothingWrong(String sort, Stored before, Predicate<Stored.Change> allowed) {
        var wrong = before.changesUntil(Stored.in(database)).stream()
                .filter(allowed.negate())
                .toList();
        System.out.printf(
                "replay: %d events in %d requests of %s, %d wrong answers%n",
                intruder.events(),
                intruder.requests(),
                sort,
                wrong.size() + unforeseen.size() + intruder.traces().size());
        assertThat(wrong).isEmpty();
        assertThat(unforeseen).isEmpty();
        assertThat(intruder.traces()).isEmpty();
    }

    private static List<tools.jackson.databind.node.ObjectNode> press(OpenPage page) {
        return page.nodes().entrySet().stream()
                .filter(one -> one.getValue().listeners.containsKey("click"))
                .map(one -> Intruder.click(one.getKey()))
                .toList();
    }

    private static List<String> uploads(OpenPage page) {
        return page.nodes().values().stream()
                .filter(node -> node.tag().equals("vaadin-upload"))
                .map(node ->
                        "/" + node.attributes.get("target").iterator().next().asString())
                .toList();
    }

    private static int bring(Visitor browser, String address) {
        var body = "--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ander.md\"\r\n"
                + "Content-Type: text/markdown\r\n\r\n# Ander\n\nEen heel andere tekst.\n\r\n--grens--\r\n";
        return browser.send(HttpRequest.newBuilder(browser.at(address))
                        .header("Content-Type", "multipart/form-data; boundary=grens")
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    private static boolean isOnesOwn(Stored.Change change, PersonId person) {
        return ONES_OWN.contains(change.table()) && isOf(change.before(), person) && isOf(change.after(), person);
    }

    private static boolean isOfTheirOrganisation(Stored.Change change, PersonId person, OrganisationId organisation) {
        var all = change.before() + change.after();
        // A conversation and an earlier wording name nobody; who began it or wrote it is in their comment.
        if (List.of("comment_thread", "edition").contains(change.table()))
            return change.before().isEmpty();
        return isOf(change.before(), person) && isOf(change.after(), person)
                || all.contains("organisation=" + organisation) && !all.contains("person=");
    }

    private static boolean isOf(String row, PersonId person) {
        return row.isEmpty() || row.contains("=" + person);
    }
}
